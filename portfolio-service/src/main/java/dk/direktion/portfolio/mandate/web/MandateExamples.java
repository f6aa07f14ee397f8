package dk.direktion.portfolio.mandate.web;

/** Examples for the API's documentation. */
final class MandateExamples {

  private static final String CONTENT =
      """
      "title": "Fælles bookingsystem", "purpose": "Ét sted at booke lokaler og biler",
      "background": null, "goals": "Halvt så mange tomme lokaler", "scope": "Rådhuset",
      "owner": "Anders Lykkegaard", "steeringGroup": ["Karen Vestergaard"],
      "manager": "Mikkel Aagaard", "start": "2026-03-01", "end": "2026-12-31",
      "resources": [{"unit": "BYC", "hours": 300}], "economy": "250.000 kr. i 2026",
      "risks": null""";

  static final String WRITE = "{" + CONTENT + "}";

  static final String CHANGE = "{\"risks\": \"Leverandøren bliver forsinket\"}";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String DRAFT =
      "{\"id\": \"019a0f3e-0000-7000-8000-000000000021\", \"author\": \"Mikkel Aagaard\", "
          + CONTENT
          + """
            , "state": "DRAFT", "projectId": null, "submission": null, "decisions": [],
            "actions": ["edit", "submit"], "version": 0}""";

  static final String SUBMITTED =
      "{\"id\": \"019a0f3e-0000-7000-8000-000000000021\", \"author\": \"Mikkel Aagaard\", "
          + CONTENT
          + """
            , "state": "SUBMITTED", "projectId": null,
            "submission": {"state": "SENT", "meetingDate": null, "itemId": null},
            "decisions": [], "actions": [], "version": 1}""";

  static final String MANDATES =
      "{\"items\": [" + DRAFT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  private MandateExamples() {}
}
