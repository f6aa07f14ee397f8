package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.PostingImportView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record PostingImportPage(List<PostingImportView> items, int page, int pageSize, long total) {}
