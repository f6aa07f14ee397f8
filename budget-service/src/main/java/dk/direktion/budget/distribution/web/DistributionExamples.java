package dk.direktion.budget.distribution.web;

/** Examples for the API's documentation. */
final class DistributionExamples {

  static final String CREATE =
      """
      {"title": "Indkøb af kontorartikler", "amount": 139800, "key": "STAFF",
       "weightsOn": "2015-01-01"}""";

  static final String OWN =
      """
      {"amount": 30337, "key": "OWN",
       "weights": [{"unit": "BYC", "weight": 33.53}, {"unit": "HRC", "weight": 26}]}""";

  static final String DISTRIBUTION =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000050", "title": "Indkøb af kontorartikler",
       "account": null, "amount": 30337, "key": "OWN", "secondKey": null, "secondPercent": null,
       "minimum": 0, "weightsOn": "2015-01-01",
       "shares": [{"unit": "BYC", "weight": 33.53, "amount": 17087, "note": "ROUNDED_UP"},
         {"unit": "HRC", "weight": 26, "amount": 13250, "note": null}],
       "state": "DRAFT", "meetingDate": null, "itemId": null, "decisionId": null,
       "createdBy": "Peter Østergaard", "createdAt": "2015-01-06T09:00:00Z",
       "actions": ["submit", "withdraw"], "version": 0}""";

  static final String DISTRIBUTIONS =
      "{\"items\": [" + DISTRIBUTION + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\", \"meetingId\": null}";

  static final String COMPARISON =
      """
      {"amount": 1000, "keys": ["STAFF", "EQUAL"], "secondKey": null, "secondPercent": null,
       "rows": [{"unit": "BYC", "shares": [
           {"unit": "BYC", "weight": 33.53, "amount": 563, "note": null},
           {"unit": "BYC", "weight": 1, "amount": 500, "note": null}], "difference": 63},
         {"unit": "HRC", "shares": [
           {"unit": "HRC", "weight": 26, "amount": 437, "note": "ROUNDED_UP"},
           {"unit": "HRC", "weight": 1, "amount": 500, "note": null}], "difference": 63}]}""";

  static final String ENTRIES =
      """
      {"items": [{"unit": "HRC", "amount": 13250, "account": "6.45.51.1",
        "reason": "Indkøb af kontorartikler", "by": "system", "at": "2015-01-20T12:00:00Z",
        "distributionId": "019a0f3e-0000-7000-8000-000000000050",
        "decisionId": "019a0f3e-0000-7000-8000-000000000051"}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String REGISTER =
      """
      {"key": "STAFF", "validFrom": "2015-01-01",
       "weights": [{"unit": "BYC", "weight": 33.53}, {"unit": "HRC", "weight": 26}]}""";

  static final String WEIGHTS =
      """
      [{"unit": "BYC", "key": "STAFF", "weight": 33.53, "validFrom": "2015-01-01",
        "registeredBy": "Peter Østergaard", "registeredAt": "2014-12-01T09:00:00Z"}]""";

  static final String SHEET = "\"Center\";\"Vægt\";\"Beløb\"\r\n\"HRC\";\"26\";\"13250\"\r\n";

  static final String DISTRIBUTIONS_SHEET =
      "Fordeling;Beløb;Nøgle;Vægte pr.;Tilstand;Møde\r\n"
          + "\"Indkøb af kontorartikler\";\"139800\";\"Personale\";\"2015-01-01\";"
          + "\"Godkendt\";\"2015-01-20\"\r\n";

  private DistributionExamples() {}
}
