package dk.direktion.budget.costsharing.web;

/** Examples for the API's documentation. */
final class CostSharingExamples {

  static final String SHARE =
      """
      {"title": "Fælles it-analyse", "amount": 100001, "method": "EQUAL",
       "parties": [{"name": "Nordhøj Kommune"}, {"name": "Sønderdal Kommune"}]}""";

  static final String SHARING =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000060", "title": "Fælles it-analyse",
       "amount": 100001, "method": "EQUAL", "countedOn": null,
       "shares": [
         {"party": "Nordhøj Kommune", "inhabitants": null, "amount": 50001, "note": "ROUNDED_UP"},
         {"party": "Sønderdal Kommune", "inhabitants": null, "amount": 50000, "note": null}],
       "createdBy": "Peter Østergaard", "createdAt": "2015-03-02T09:00:00Z"}""";

  static final String SHARINGS =
      "{\"items\": [" + SHARING + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String SHEET =
      "\"Kommune\";\"Indbyggere\";\"Beløb\"\r\n\"Nordhøj Kommune\";\"\";\"50001\"\r\n";

  private CostSharingExamples() {}
}
