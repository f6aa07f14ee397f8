package dk.direktion.access.criteria.web;

/** The example criteria of the API document. */
final class Examples {

  private static final String CRITERIA =
      """
      [{"bodyGroup": "BOARD", "personalGrants": true, "widestScope": "OPEN",
         "longestMonths": 12, "superfluousBesidePosition": true},
       {"bodyGroup": "BOARD_INTERNAL", "personalGrants": false, "widestScope": "OPEN",
         "longestMonths": null, "superfluousBesidePosition": true},
       {"bodyGroup": "FINANCE_AND_COUNCIL", "personalGrants": true, "widestScope": "OPEN",
         "longestMonths": 24, "superfluousBesidePosition": true},
       {"bodyGroup": "STANDING_COMMITTEES", "personalGrants": true,
         "widestScope": "OPEN_AND_CLOSED", "longestMonths": 24,
         "superfluousBesidePosition": true},
       {"bodyGroup": "MANAGEMENT", "personalGrants": true, "widestScope": "OPEN_AND_CLOSED",
         "longestMonths": null, "superfluousBesidePosition": false},
       {"bodyGroup": "EXTERNAL", "personalGrants": true, "widestScope": "OPEN_AND_CLOSED",
         "longestMonths": null, "superfluousBesidePosition": false}]
      """;

  static final String VIEW =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e8f",
       "proposedBy": {"username": "centerchef-byc", "name": "Karen Vestergaard",
         "unit": {"code": "BYC", "name": "Byrådscenteret"}},
       "proposedAt": "2016-01-05T08:00:00Z", "state": "DECIDED", "inForce": true,
       "decidedOn": "2016-01-12", "reference": "Direktionens møde den 12. januar 2016",
       "meetingDate": "2016-01-12", "itemId": "0195b2c0-0000-7000-8000-000000000002",
       "criteria": [{"bodyGroup": "BOARD", "bodyGroupName": "Direktionen",
         "personalGrants": true, "widestScope": "OPEN", "longestMonths": 12,
         "superfluousBesidePosition": true}]}
      """;

  static final String VIEWS =
      "{\"items\": [" + VIEW + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String PROPOSE = "{\"criteria\": " + CRITERIA + ", \"meetingId\": null}";

  static final String PREVIEW = "{\"criteria\": " + CRITERIA + "}";

  static final String ALIGN =
      "{\"criteria\": "
          + CRITERIA
          + """
            , "decision": {"decidedOn": "2016-01-12",
                 "reference": "Direktionen, punkt 4, sag 16/10482"},
             "grants": ["019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f"]}
            """;

  static final String ALIGNMENT =
      """
      {"lines": [{"grantId": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
        "person": {"username": "medarbejder", "name": "Line Agerbo",
          "unit": {"code": "HRC", "name": "HR Centeret"}},
        "bodyGroup": "BOARD", "bodyGroupName": "Direktionen", "scope": "OPEN",
        "validFrom": "2016-01-04", "validTo": null, "failed": ["LONGEST_MONTHS"],
        "why": ["Den gælder længere, end adgange gives for"], "outcome": "ENDS"}]}
      """;

  private Examples() {}
}
