package dk.direktion.portfolio.project.web;

import dk.direktion.portfolio.project.ProjectView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record ProjectPage(List<ProjectView> items, int page, int pageSize, long total) {}
