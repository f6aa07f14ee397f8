package dk.direktion.budget.allocation.web;

/** Examples for the API's documentation. */
final class AllocationExamples {

  private static final String HEAD =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000002", "number": 2,
       "poolId": "019a0f3e-0000-7000-8000-000000000001", "poolName": "Udviklingspulje",
       "year": 2015, "purpose": "Personaledag", "amount": 400000, "recurrence": "ONE_OFF",
       "years": null, "projectId": null, "decision": null, "decidedEarlier": null,
       "approved": 0, "proposed": 400000, "adjustments": [], "proposedBy": "Peter Østergaard",
       "proposedAt": "2014-11-10T09:00:00Z",
      """;

  static final String ALLOCATION =
      HEAD
          + """
            "state": "PROPOSED", "submission": null,
            "actions": ["edit", "submit", "withdraw"], "version": 0}""";

  static final String SUBMITTED =
      HEAD
          + """
            "state": "PROPOSED",
            "submission": {"state": "SENT", "meetingDate": null, "itemId": null},
            "actions": ["withdraw"], "version": 1}""";

  static final String WITHDRAWN =
      HEAD
          + """
            "state": "WITHDRAWN", "submission": null, "actions": [], "version": 1}""";

  static final String ALLOCATIONS =
      "{\"items\": [" + ALLOCATION + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String CREATE =
      """
      {"poolId": "019a0f3e-0000-7000-8000-000000000001", "purpose": "Personaledag",
       "amount": 400000, "recurrence": "ONE_OFF"}""";

  static final String CHANGE = "{\"amount\": 350000}";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String EARLIER =
      """
      {"poolId": "019a0f3e-0000-7000-8000-000000000001", "purpose": "Dyre uddannelser",
       "amount": 217000, "recurrence": "ONE_OFF",
       "decidedEarlier": {"on": "2013-03-12", "where": "Direktionen, punkt 4"}}""";

  static final String CARRY_OUT = "{\"amount\": 300000}";

  static final String PROPOSE_ADJUSTMENT =
      """
      {"fromYear": 2016, "amount": 300000, "reason": "Opgaven er blevet mindre"}""";

  static final String ADJUSTMENT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000003",
       "allocationId": "019a0f3e-0000-7000-8000-000000000002", "fromYear": 2016,
       "amount": 300000, "reason": "Opgaven er blevet mindre", "state": "PROPOSED",
       "submission": null, "decision": null, "proposedBy": "Peter Østergaard",
       "proposedAt": "2015-11-10T09:00:00Z", "actions": ["submit", "withdraw"], "version": 0}""";

  static final String SHEET =
      "Nr.;År;Pulje;Formål;Beløb;Gentagelse;Tilstand;Bundet;Beslutning\r\n"
          + "\"2\";\"2015\";\"Udviklingspulje\";\"Personaledag\";\"400000\";\"Én gang\";"
          + "\"Foreslået\";\"0\";\"\"\r\n";

  private AllocationExamples() {}
}
