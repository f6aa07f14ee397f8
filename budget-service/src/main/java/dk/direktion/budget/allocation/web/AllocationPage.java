package dk.direktion.budget.allocation.web;

import dk.direktion.budget.allocation.AllocationView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record AllocationPage(List<AllocationView> items, int page, int pageSize, long total) {}
