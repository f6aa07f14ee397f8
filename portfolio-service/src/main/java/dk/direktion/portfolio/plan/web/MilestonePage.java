package dk.direktion.portfolio.plan.web;

import dk.direktion.portfolio.plan.MilestoneView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record MilestonePage(List<MilestoneView> items, int page, int pageSize, long total) {}
