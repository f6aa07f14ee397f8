package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.CentreEntryView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record CentreEntryPage(List<CentreEntryView> items, int page, int pageSize, long total) {}
