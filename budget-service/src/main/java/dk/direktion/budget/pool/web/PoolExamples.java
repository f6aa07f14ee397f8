package dk.direktion.budget.pool.web;

/** Examples for the API's documentation. */
final class PoolExamples {

  static final String POOLS =
      """
      {"items": [{"id": "019a0f3e-0000-7000-8000-000000000001", "code": "UDVIKLING",
        "name": "Udviklingspulje", "year": 2015, "amount": 4000000, "approved": 1000000,
        "proposed": 850000, "left": 3000000, "leftIfApproved": 2150000}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String SUMMARY =
      """
      {"year": 2015, "years": [2015], "amount": 16700000, "approved": 1000000,
       "proposed": 10483600, "left": 15700000, "leftIfApproved": 5216400}""";

  static final String POOL =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000001", "code": "UDVIKLING",
       "name": "Udviklingspulje", "year": 2015, "amount": 4000000, "approved": 0,
       "proposed": 400000, "left": 4000000, "leftIfApproved": 3600000,
       "allocations": [{"id": "019a0f3e-0000-7000-8000-000000000002", "number": 2,
         "poolId": "019a0f3e-0000-7000-8000-000000000001", "poolName": "Udviklingspulje",
         "year": 2015, "purpose": "Personaledag", "amount": 400000, "recurrence": "ONE_OFF",
         "years": null, "state": "PROPOSED", "submission": null, "decision": null,
         "decidedEarlier": null, "approved": 0, "proposed": 400000, "adjustments": [],
         "projectId": null, "proposedBy": "Peter Østergaard", "proposedAt": "2014-11-10T09:00:00Z",
         "actions": ["edit", "submit", "withdraw"], "version": 0}],
       "entries": [{"at": "2014-11-10T09:00:00Z", "kind": "PROPOSED", "amount": 400000,
         "by": "Peter Østergaard", "reason": "Nr. 2 Personaledag: foreslået",
         "decisionId": null, "decidedEarlier": null,
         "allocationId": "019a0f3e-0000-7000-8000-000000000002"}]}""";

  static final String OPEN =
      """
      {"code": "UDVIKLING", "name": "Udviklingspulje", "year": 2016, "amount": 4000000}""";

  static final String OPENED =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000001", "code": "UDVIKLING",
       "name": "Udviklingspulje", "year": 2016, "amount": 4000000, "approved": 0,
       "proposed": 0, "left": 4000000, "leftIfApproved": 4000000}""";

  static final String SHEET =
      "Pulje;År;Beløb;Godkendt;Foreslået;Tilbage;Tilbage hvis godkendt\r\n"
          + "\"Udviklingspulje\";\"2015\";\"4000000\";\"0\";\"1850000\";\"4000000\";\"2150000\"\r\n";

  static final String ENTRY_SHEET =
      "Tidspunkt;Bevægelse;Beløb;Af;Hvorfor;Beslutning\r\n"
          + "\"2014-11-10T09:00:00Z\";\"Foreslået\";\"400000\";\"Peter Østergaard\";"
          + "\"Nr. 2 Personaledag: foreslået\";\"\"\r\n";

  private PoolExamples() {}
}
