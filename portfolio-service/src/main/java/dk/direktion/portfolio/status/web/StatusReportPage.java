package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.StatusReportView;
import java.util.List;

/**
 * What a page of the notes looks like, for the API's documentation: it cannot name a generic type.
 */
record StatusReportPage(List<StatusReportView> items, int page, int pageSize, long total) {}
