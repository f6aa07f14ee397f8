package dk.direktion.budget.scenario.web;

/** Examples for the API's documentation. */
final class ScenarioExamples {

  static final String OUTCOME =
      """
      {"chosen": 400000, "fits": true, "pools": [
        {"poolId": "019a0f3e-0000-7000-8000-000000000001", "poolName": "Udviklingspulje",
         "year": 2015, "amount": 4000000, "approved": 1000000, "chosen": 400000,
         "left": 2600000}]}""";

  static final String SCENARIO =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000006", "name": "Kun det nødvendige", "note": null,
       "year": 2015, "state": "DRAFT", "meetingDate": null, "itemId": null, "decisionId": null,
       "points": [{"allocationId": "019a0f3e-0000-7000-8000-000000000002", "number": 2,
         "purpose": "Personaledag", "poolId": "019a0f3e-0000-7000-8000-000000000001",
         "poolName": "Udviklingspulje", "amount": 400000, "state": "PROPOSED",
         "outcome": null, "status": null, "reason": null}],
       "outcome":
      """
          + OUTCOME
          + """
            , "createdBy": "Peter Østergaard", "createdAt": "2014-11-12T09:00:00Z",
             "actions": ["edit", "submit", "delete"], "version": 0}""";

  static final String SCENARIOS =
      "{\"items\": [" + SCENARIO + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String WRITE =
      """
      {"name": "Kun det nødvendige", "year": 2015,
       "allocationIds": ["019a0f3e-0000-7000-8000-000000000002"]}""";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String COMPARISON =
      """
      {"scenarios": [
        {"id": "019a0f3e-0000-7000-8000-000000000006", "name": "Kun det nødvendige",
         "chosen": 400000, "fits": true},
        {"id": "019a0f3e-0000-7000-8000-000000000007", "name": "Det hele", "chosen": 850000,
         "fits": true}],
       "rows": [{"poolName": "Udviklingspulje", "year": 2015, "amount": 4000000,
         "left": [2600000, 2150000], "difference": 450000}]}""";

  static final String SHEET =
      "Pulje;År;Beløb;Godkendt;Valgt;Tilbage\r\n"
          + "\"Udviklingspulje\";\"2015\";\"4000000\";\"1000000\";\"400000\";\"2600000\"\r\n";

  private ScenarioExamples() {}
}
