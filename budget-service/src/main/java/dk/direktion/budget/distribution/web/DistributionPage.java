package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.DistributionView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record DistributionPage(List<DistributionView> items, int page, int pageSize, long total) {}
