package dk.direktion.portfolio.coordination.web;

/** Examples for the API's documentation. */
final class InterfaceExamples {

  static final String ONE =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000032",
       "otherId": "019a0f3e-0000-7000-8000-000000000012", "otherName": "Acadre",
       "description": "Fælles sagsnøgle", "owner": "Mikkel Aagaard",
       "ownerUsername": "projektleder", "state": "OPEN", "actions": ["edit"], "version": 0}""";

  static final String PAGE =
      "{\"items\": [" + ONE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String WRITE =
      """
      {"otherId": "019a0f3e-0000-7000-8000-000000000012",
       "description": "Fælles sagsnøgle", "owner": "projektleder", "state": "OPEN"}""";

  static final String SHEET =
      """
      Projekt;Beskrivelse;Ansvarlig;Tilstand
      "Acadre";"Fælles sagsnøgle";"Mikkel Aagaard";"Åben"
      """;

  private InterfaceExamples() {}
}
