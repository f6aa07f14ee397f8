package dk.direktion.portfolio.lesson.web;

/** Examples for the API's documentation. */
final class LessonExamples {

  static final String ONE =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000033",
       "projectId": "019a0f3e-0000-7000-8000-000000000011", "projectName": "Fælles bookingsystem",
       "title": "Tag driften med fra begyndelsen", "text": "Driften kom med for sent.",
       "writtenBy": "Mikkel Aagaard", "writtenAt": "2027-01-12T09:00:00Z",
       "actions": ["edit"], "version": 0}""";

  static final String PAGE =
      "{\"items\": [" + ONE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String WRITE =
      """
      {"title": "Tag driften med fra begyndelsen", "text": "Driften kom med for sent."}""";

  static final String SHEET =
      """
      Projekt;Titel;Erfaring;Skrevet af;Skrevet
      "Fælles bookingsystem";"Tag driften med fra begyndelsen";"Driften kom med for sent.";\
      "Mikkel Aagaard";"2027-01-12"
      """;

  private LessonExamples() {}
}
