package dk.direktion.portfolio.risk.web;

import dk.direktion.portfolio.risk.RiskView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record RiskPage(List<RiskView> items, int page, int pageSize, long total) {}
