package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.ParkedAccountView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record ParkedAccountPage(List<ParkedAccountView> items, int page, int pageSize, long total) {}
