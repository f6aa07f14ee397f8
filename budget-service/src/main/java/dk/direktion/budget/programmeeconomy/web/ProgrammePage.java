package dk.direktion.budget.programmeeconomy.web;

import dk.direktion.budget.programmeeconomy.ProgrammeView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record ProgrammePage(List<ProgrammeView> items, int page, int pageSize, long total) {}
