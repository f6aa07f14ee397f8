package dk.direktion.access.application.web;

/** The example application of the API document. */
final class Examples {

  static final String APPLICATION =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
       "applicant": {"username": "medarbejder", "name": "Line Agerbo",
         "unit": {"code": "HRC", "name": "HR Centeret"}},
       "system": "READER", "bodyGroup": "BOARD", "bodyGroupName": "Direktionen", "scope": "OPEN",
       "workNeed": "Jeg forbereder personalepolitiske punkter til Direktionen.",
       "whyWebsiteInsufficient": "Hjemmesiden viser først referatet bagefter.",
       "validTo": "2016-12-31", "state": "PENDING",
       "approvers": [
         {"role": "CENTRE_MANAGER_BYC",
          "person": {"username": "centerchef-byc", "name": "Karen Vestergaard",
            "unit": {"code": "BYC", "name": "Byrådscenteret"}},
          "decidedAt": "2016-01-12T09:00:00Z", "decision": "APPROVED", "reason": null},
         {"role": "AREA_DIRECTOR",
          "person": {"username": "direktoer", "name": "Birgitte Nørskov",
            "unit": {"code": "DIREKTION", "name": "Direktionen"}},
          "decidedAt": null, "decision": null, "reason": null}],
       "round": 1,
       "decisions": [
         {"round": 1, "role": "CENTRE_MANAGER_BYC",
          "person": {"username": "centerchef-byc", "name": "Karen Vestergaard",
            "unit": {"code": "BYC", "name": "Byrådscenteret"}},
          "decidedAt": "2016-01-12T09:00:00Z", "decision": "APPROVED", "reason": null}],
       "grantId": null, "createdAt": "2016-01-11T08:30:00Z",
       "actions": ["withdraw"], "version": 1}
      """;

  static final String APPLICATIONS =
      "{\"items\": [" + APPLICATION + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String CREATE =
      """
      {"system": "READER", "bodyGroup": "BOARD", "scope": "OPEN",
       "workNeed": "Jeg forbereder personalepolitiske punkter til Direktionen.",
       "whyWebsiteInsufficient": "Hjemmesiden viser først referatet bagefter.",
       "validTo": "2016-12-31"}
      """;

  static final String RESUBMIT =
      """
      {"workNeed": "Jeg forbereder de personalepolitiske punkter, HR Centeret lægger frem."}
      """;

  static final String REASON =
      """
      {"reason": "Beskriv hvilke punkter du forbereder."}
      """;

  private Examples() {}
}
