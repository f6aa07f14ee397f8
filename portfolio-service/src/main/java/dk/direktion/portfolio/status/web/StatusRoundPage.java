package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.RoundView;
import java.util.List;

/**
 * What a page of the rounds looks like, for the API's documentation: it cannot name a generic type.
 */
record StatusRoundPage(List<RoundView> items, int page, int pageSize, long total) {}
