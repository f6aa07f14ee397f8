package dk.direktion.budget.benefit.web;

import dk.direktion.budget.benefit.BenefitRowView;
import java.util.List;

/**
 * What a page of the register looks like, for the API's documentation: it cannot name a generic
 * type.
 */
record BenefitPage(List<BenefitRowView> items, int page, int pageSize, long total) {}
