package dk.direktion.budget.scenario.web;

import dk.direktion.budget.scenario.ScenarioView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record ScenarioPage(List<ScenarioView> items, int page, int pageSize, long total) {}
