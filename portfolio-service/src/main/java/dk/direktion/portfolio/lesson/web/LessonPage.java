package dk.direktion.portfolio.lesson.web;

import dk.direktion.portfolio.lesson.LessonView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record LessonPage(List<LessonView> items, int page, int pageSize, long total) {}
