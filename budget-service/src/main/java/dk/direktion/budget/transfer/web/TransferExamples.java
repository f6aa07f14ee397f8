package dk.direktion.budget.transfer.web;

/** Examples for the API's documentation. */
final class TransferExamples {

  static final String TRANSFER =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000004",
       "fromPoolId": "019a0f3e-0000-7000-8000-000000000001", "fromPoolName": "Udviklingspulje",
       "fromYear": 2015, "toPoolId": "019a0f3e-0000-7000-8000-000000000005",
       "toPoolName": "IT-pulje", "toYear": 2016, "amount": 200000,
       "reason": "Puljen bruges ikke i år", "state": "PROPOSED", "submission": null,
       "decision": null, "proposedBy": "Peter Østergaard", "proposedAt": "2015-10-10T09:00:00Z",
       "actions": ["submit", "withdraw"], "version": 0}""";

  static final String TRANSFERS =
      "{\"items\": [" + TRANSFER + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String PROPOSE =
      """
      {"fromPoolId": "019a0f3e-0000-7000-8000-000000000001",
       "toPoolId": "019a0f3e-0000-7000-8000-000000000005", "amount": 200000,
       "reason": "Puljen bruges ikke i år"}""";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String CARRY_OUT = "{\"amount\": 150000}";

  static final String SHEET =
      "Fra pulje;Fra år;Til pulje;Til år;Beløb;Begrundelse;Tilstand;Beslutning\r\n"
          + "\"Udviklingspulje\";\"2015\";\"IT-pulje\";\"2016\";\"200000\";"
          + "\"Puljen bruges ikke i år\";\"Foreslået\";\"\"\r\n";

  private TransferExamples() {}
}
