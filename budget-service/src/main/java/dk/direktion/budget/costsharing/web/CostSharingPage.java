package dk.direktion.budget.costsharing.web;

import dk.direktion.budget.costsharing.CostSharingView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record CostSharingPage(List<CostSharingView> items, int page, int pageSize, long total) {}
