package dk.direktion.budget.report.web;

/** Examples of the API's answers about reports. */
final class ReportExamples {

  static final String REPORT =
      """
      {"id": "0190a5c2-7d30-7c4e-9a77-2f1f0f6f2c01", "kind": "IMPLEMENTATION_SHEET",
       "periodStart": "2016-01-01", "periodEnd": "2016-03-31", "asOf": "2016-03-31",
       "title": "Implementeringsark for 1. kvartal 2016", "madeBy": "Systemet", "automatic": true,
       "madeAt": "2016-04-01T04:00:00Z", "bodyCode": "CF", "state": "SENT", "meetingDate": null,
       "itemId": null, "decisionId": null, "actions": [], "version": 1}""";

  static final String REPORTS =
      "{\"items\": [" + REPORT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String DETAIL =
      "{\"report\": "
          + REPORT
          + ", \"documents\": [{\"format\": \"PDF\", \"language\": \"da\", \"bytes\": 48211,"
          + " \"sha256\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}]}";

  static final String MAKE =
      """
      {"kind": "IMPLEMENTATION_SHEET", "year": 2016, "number": 1}""";

  static final String SUBMIT =
      """
      {"meetingId": null}""";

  private ReportExamples() {}
}
