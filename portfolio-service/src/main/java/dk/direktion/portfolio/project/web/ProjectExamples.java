package dk.direktion.portfolio.project.web;

/** Examples for the API's documentation. */
final class ProjectExamples {

  private static final String FIELDS =
      """
      "id": "019a0f3e-0000-7000-8000-000000000011", "name": "Ny frivillighedspolitik",
      "kind": "PROJECT", "level": 1, "owner": "Birgitte Nørskov", "manager": "Mikkel Aagaard",
      "parentId": null, "programme": null,
      "state": "RUNNING", "pauseReason": null, "pausedUntil": null, "phase": "EXECUTION",
      "lights": {"time": "RED", "economy": "GREEN", "resources": "GREEN", "benefits": "NONE"},
      "statusText": "Godkendelsen er flyttet fra juni til december 2016.",
      "statusDate": "2016-01-15", "description": "En politik for samarbejdet med frivillige.",
      "onListFrom": "2016-01-01", "addedReason": "Budgetaftale 2016", "leftOn": null,
      "leftReason": null, "waitsFor": [], "mandateId": null,
      "changedAt": "2016-01-15T09:00:00Z\"""";

  static final String PROJECTS =
      "{\"items\": [{" + FIELDS + "}], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String PROJECT =
      "{"
          + FIELDS
          + """
            , "roles": [{"id": "019a0f3e-0000-7000-8000-000000000021", "role": "OWNER",
              "person": "Birgitte Nørskov", "username": "direktoer", "from": "2016-01-01",
              "until": null}],
            "phases": [{"phase": "EXECUTION", "enteredOn": "2016-01-01", "note": null,
              "decidedItemId": null, "decidedOn": null}],
            "decisionGates": ["CLOSED"], "pauses": [], "parts": [], "actions": ["GIVE_ROLE"],
            "decision": null,
            "statusReports": [{"date": "2016-01-15",
              "text": "Godkendelsen er flyttet fra juni til december 2016.",
              "lights": {"time": "RED", "economy": "GREEN", "resources": "GREEN",
                "benefits": "NONE"}}]}""";

  private ProjectExamples() {}
}
