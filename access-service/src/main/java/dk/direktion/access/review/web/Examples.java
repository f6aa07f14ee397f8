package dk.direktion.access.review.web;

/** The example round of the API document. */
final class Examples {

  static final String REVIEW =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e6f",
       "openedBy": {"username": "centerchef-byc", "name": "Karen Vestergaard",
         "unit": {"code": "BYC", "name": "Byrådscenteret"}},
       "openedAt": "2016-02-01T08:00:00Z", "deadline": "2016-03-01", "state": "OPEN",
       "closedAt": null,
       "progress": {"total": 12, "open": 4, "confirmed": 7, "ended": 1, "lapsed": 0, "over": 0},
       "awaited": [{"person": {"username": "direktoer", "name": "Birgitte Nørskov",
         "unit": {"code": "DIREKTION", "name": "Direktionen"}}, "lines": 4}],
       "submission": null, "actions": [], "version": 0}
      """;

  static final String REVIEWS =
      "{\"items\": [" + REVIEW + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String LINE =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e7f",
       "grantId": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
       "person": {"username": "medarbejder", "name": "Line Agerbo",
         "unit": {"code": "HRC", "name": "HR Centeret"}},
       "system": "READER", "bodyGroup": "BOARD", "bodyGroupName": "Direktionen", "scope": "OPEN",
       "validFrom": "2016-01-12", "validTo": null, "state": "OPEN",
       "approvers": [
         {"role": "CENTRE_MANAGER_BYC",
          "person": {"username": "centerchef-byc", "name": "Karen Vestergaard",
            "unit": {"code": "BYC", "name": "Byrådscenteret"}},
          "decidedAt": "2016-02-02T09:00:00Z", "decision": "CONFIRMED", "reason": null},
         {"role": "AREA_DIRECTOR",
          "person": {"username": "direktoer", "name": "Birgitte Nørskov",
            "unit": {"code": "DIREKTION", "name": "Direktionen"}},
          "decidedAt": null, "decision": null, "reason": null}],
       "actions": ["confirm", "end"]}
      """;

  static final String LINES =
      "{\"items\": [" + LINE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String OPEN = "{\"deadline\": \"2016-03-01\"}";

  static final String END = "{\"reason\": \"Opgaven er afsluttet\"}";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\", \"meetingId\": null}";

  private Examples() {}
}
