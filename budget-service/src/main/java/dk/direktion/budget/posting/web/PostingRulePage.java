package dk.direktion.budget.posting.web;

import dk.direktion.budget.posting.PostingRuleView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record PostingRulePage(List<PostingRuleView> items, int page, int pageSize, long total) {}
