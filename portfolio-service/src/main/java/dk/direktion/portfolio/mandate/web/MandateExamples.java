package dk.direktion.portfolio.mandate.web;

/** Examples for the API's documentation. */
final class MandateExamples {

  private static final String CONTENT =
      """
      "title": "Fælles bookingsystem", "purpose": "Ét sted at booke lokaler og biler",
      "background": null, "goals": "Halvt så mange tomme lokaler", "scope": "Rådhuset",
      "owner": "Anders Lykkegaard", "steeringGroup": ["Karen Vestergaard"],
      "manager": "Mikkel Aagaard", "start": "2026-03-01", "end": "2026-12-31",
      "milestones": [{"name": "Valgt leverandør", "date": "2026-06-01"}],
      "resources": [{"unit": "BYC", "hours": 12, "people": null,
        "firstWeek": "2026-03-02", "lastWeek": "2026-06-29"}],
      "benefits": [{"change": "Færre tomme lokaler", "yearlyAmount": 120000,
        "certainty": "ESTIMATED"}],
      "economy": "250.000 kr. i 2026",
      "risks": null""";

  static final String WRITE = "{" + CONTENT + "}";

  static final String CHANGE = "{\"risks\": \"Leverandøren bliver forsinket\"}";

  static final String ASK = "{\"reviewer\": \"centerchef-byc\"}";

  static final String ANSWER =
      "{\"verdict\": \"APPROVED\", \"comment\": \"Husk mødelokalerne i kælderen\"}";

  static final String COMMENT = "{\"text\": \"Er kælderen med?\", \"about\": \"SCOPE\"}";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String DRAFT =
      "{\"id\": \"019a0f3e-0000-7000-8000-000000000021\", \"author\": \"Mikkel Aagaard\", "
          + CONTENT
          + """
            , "state": "DRAFT", "projectId": null, "submission": null, "decisions": [],
            "reviews": [{"reviewer": "centerchef-byc", "reviewerName": "Karen Vestergaard",
              "askedAt": "2026-01-12T09:00:00Z", "verdict": "APPROVED",
              "answeredAt": "2026-01-13T09:00:00Z", "changedSince": false}],
            "comments": [{"id": "019a0f3e-0000-7000-8000-000000000022",
              "author": "Karen Vestergaard", "writtenAt": "2026-01-13T09:00:00Z",
              "about": "SCOPE", "text": "Husk mødelokalerne i kælderen"}],
            "lacking": [], "actions": ["edit", "submit", "ask-reviewer", "comment"],
            "version": 0}""";

  static final String SUBMITTED =
      "{\"id\": \"019a0f3e-0000-7000-8000-000000000021\", \"author\": \"Mikkel Aagaard\", "
          + CONTENT
          + """
            , "state": "SUBMITTED", "projectId": null,
            "submission": {"state": "SENT", "meetingDate": null, "itemId": null},
            "decisions": [], "reviews": [], "comments": [], "lacking": [],
            "actions": ["comment"], "version": 1}""";

  static final String MANDATES =
      "{\"items\": [" + DRAFT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  private MandateExamples() {}
}
