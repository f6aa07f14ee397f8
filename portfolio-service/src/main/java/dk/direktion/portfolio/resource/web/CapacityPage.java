package dk.direktion.portfolio.resource.web;

import dk.direktion.portfolio.resource.CapacityView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record CapacityPage(List<CapacityView> items, int page, int pageSize, long total) {}
