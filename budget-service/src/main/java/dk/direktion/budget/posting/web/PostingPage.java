package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.PostingView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record PostingPage(List<PostingView> items, int page, int pageSize, long total) {}
