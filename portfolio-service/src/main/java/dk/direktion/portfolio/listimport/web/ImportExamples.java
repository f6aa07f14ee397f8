package dk.direktion.portfolio.listimport.web;

/** Examples for the API's documentation. */
final class ImportExamples {

  static final String IMPORT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000041", "fileName": "portefoelje-2014.xlsx",
       "readBy": "sekretariat", "readAt": "2016-01-15T09:00:00Z", "ignoredColumns": ["Noter"],
       "rows": 10000, "newRows": 9963, "changedRows": 0, "unchangedRows": 0, "wrongRows": 37,
       "state": "READ", "acceptedAt": null, "version": 0}""";

  static final String IMPORTS =
      "{\"items\": [" + IMPORT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String ROWS =
      """
      {"items": [{"number": 14, "name": "Lighed i sundhed", "outcome": "WRONG",
        "errors": [{"column": "ON_LIST_FROM", "heading": "På listen fra",
          "problem": "NOT_A_DAY", "value": "31.02.2014"}], "changes": []}],
       "page": 1, "pageSize": 50, "total": 37}""";

  static final String SHEET =
      """
      Række;Navn;Kolonne;Værdi;Hvad er galt
      "14";"Lighed i sundhed";"På listen fra";"31.02.2014";"Er ikke en dato"
      """;

  private ImportExamples() {}
}
