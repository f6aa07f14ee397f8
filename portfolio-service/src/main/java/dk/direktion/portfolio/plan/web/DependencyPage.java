package dk.direktion.portfolio.plan.web;

import dk.direktion.portfolio.plan.DependencyView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record DependencyPage(List<DependencyView> items, int page, int pageSize, long total) {}
