package dk.direktion.portfolio.resource.web;

import dk.direktion.portfolio.resource.ResourceDrawView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record ResourceDrawPage(List<ResourceDrawView> items, int page, int pageSize, long total) {}
