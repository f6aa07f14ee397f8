package dk.direktion.budget.pool.web;

import dk.direktion.budget.pool.PoolView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record PoolPage(List<PoolView> items, int page, int pageSize, long total) {}
