package dk.direktion.portfolio.mandate.web;

import dk.direktion.portfolio.mandate.MandateView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record MandatePage(List<MandateView> items, int page, int pageSize, long total) {}
