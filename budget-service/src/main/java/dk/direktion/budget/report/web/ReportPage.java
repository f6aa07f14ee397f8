package dk.direktion.budget.report.web;

import dk.direktion.budget.report.ReportView;
import java.util.List;

/** A page of reports, as the API's document describes it. */
record ReportPage(List<ReportView> items, int page, int pageSize, long total) {}
