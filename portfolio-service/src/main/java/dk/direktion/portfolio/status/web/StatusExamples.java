package dk.direktion.portfolio.status.web;

/** Examples for the API's documentation. */
final class StatusExamples {

  private static final String ID = "\"019a0f3e-0000-7000-8000-0000000000";

  private static final String JUDGED =
      """
      {"time": {"rule": "YELLOW", "reason": "LATE", "measure": 34, "override": null, "motive": null},
       "economy": {"rule": "GREEN", "reason": "WITHIN_BASELINE", "measure": null,
         "override": null, "motive": null},
       "resources": {"rule": "GREEN", "reason": "STAFFED", "measure": null,
         "override": "YELLOW", "motive": "To nøglepersoner er på barsel fra januar"},
       "benefits": {"rule": "NONE", "reason": "NO_FIGURES", "measure": null,
         "override": null, "motive": null}}""";

  private static final String WORDS =
      """
      "followsPlan": "PARTLY", "text": "Høringen er skudt en måned.",
      "concerns": "Leverandøren er forsinket", "effects": null, "resourceChallenges": null,
      "consultantSpending": 120000, "purchases": null, "economyText": "Uændret",
      "baselineCost": 1000000, "expectedCost": 980000, "staffedPercent": 100,
      "benefitsPercent": null, "nextMilestones": "Høringssvar behandles i januar\"""";

  static final String WRITE =
      "{"
          + WORDS
          + """
            , "overrides": {"time": null, "economy": null,
              "resources": {"light": "YELLOW", "motive": "To nøglepersoner er på barsel"},
              "benefits": null}}""";

  static final String NOTE =
      "{\"id\": "
          + ID
          + "41\", \"projectId\": "
          + ID
          + "11\", \"roundId\": "
          + ID
          + "31\","
          + """
            "date": "2026-11-20", "state": "HANDED_IN", "nothingNew": false,
            "text": "Høringen er skudt en måned.",
            "lights": {"time": "YELLOW", "economy": "GREEN", "resources": "YELLOW",
              "benefits": "NONE"},
            "written": {"""
          + WORDS
          + "}, \"judgements\": "
          + JUDGED
          + """
            , "writtenBy": "Mikkel Aagaard",
            "handedIn": {"name": "Mikkel Aagaard", "at": "2026-11-20T09:00:00Z"}, "signed": null,
            "returnComment": null, "returnedBy": null, "changedAt": "2026-11-20T09:00:00Z",
            "version": 3}""";

  static final String NOTES =
      "{\"items\": [" + NOTE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String FORM =
      "{\"projectId\": "
          + ID
          + "11\", \"project\": \"Ny frivillighedspolitik\","
          + "\"asking\": {\"roundId\": "
          + ID
          + "31\","
          + " \"round\": \"november 2026\", \"deadline\": \"2026-11-30\", \"late\": false},"
          + "\"current\": "
          + NOTE
          + ", \"last\": null, \"baselineCost\": 1000000, \"baselineSource\": \"ALLOCATED\",\"rules\": "
          + JUDGED
          + ", \"pointers\": [], \"actions\": [\"sign\", \"return\"], \"version\": 4}";

  static final String BASELINE =
      "{\"projectId\": "
          + ID
          + "11\","
          + """
            "cost": 1200000, "source": "SECRETARIAT",
            "kept": [{"number": 2, "cost": 1200000, "source": "SECRETARIAT",
              "reason": "Direktionen udvidede rammen 12.1.2016", "by": "Maja Holm",
              "at": "2016-01-13T09:00:00Z"},
              {"number": 1, "cost": 1000000, "source": "ALLOCATED", "reason": null, "by": null,
              "at": "2015-11-20T09:00:00Z"}],
            "actions": ["change"], "version": 2}""";

  static final String CHANGE_BASELINE =
      "{\"cost\": 1200000, \"reason\": \"Direktionen udvidede rammen 12.1.2016\"}";

  static final String COMMENT = "{\"comment\": \"Skriv, hvad forsinkelsen betyder for høringen.\"}";

  private static final String ROUND =
      "{\"id\": "
          + ID
          + "31\", \"name\": \"november 2026\", \"programmeId\": null,"
          + """
            "programme": null, "month": "2026-11-01", "deadline": "2026-11-30", "state": "OPEN",
            "openedBy": "Maja Holm", "openedAt": "2026-11-02T08:00:00Z", "closedAt": null,
            "asked": 13, "answered": 1, "late": 0,
            "lights": {"TIME": {"GREEN": 0, "YELLOW": 1, "RED": 0, "NONE": 0},
              "ECONOMY": {"GREEN": 1, "YELLOW": 0, "RED": 0, "NONE": 0},
              "RESOURCES": {"GREEN": 0, "YELLOW": 1, "RED": 0, "NONE": 0},
              "BENEFITS": {"GREEN": 0, "YELLOW": 0, "RED": 0, "NONE": 1}},
            "submission": null, "decisions": [], "actions": ["remind", "close"], "version": 0}""";

  static final String ROUNDS =
      "{\"items\": [" + ROUND + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String BOARD =
      "{\"round\": "
          + ROUND
          + ", \"lines\": [{\"projectId\": "
          + ID
          + "11\","
          + """
            "project": "Ny frivillighedspolitik", "manager": "Mikkel Aagaard", "written": true,
            "owner": "Birgitte Nørskov", "askedAt": "2026-11-02T08:00:00Z", "remindedAt": null,
            "answer": "HANDED_IN", "note": """
          + NOTE
          + "}], \"pointers\": [], \"economy\": null}";

  static final String OPEN =
      "{\"programmeId\": null, \"month\": \"2026-11-01\", \"deadline\": \"2026-11-30\"}";

  static final String SUBMIT = "{\"meetingId\": null}";

  static final String REMIND = "{\"projectId\": " + ID + "11\"}";

  static final String REMINDED = "{\"reminded\": 1}";

  static final String PROPOSALS =
      """
      {"items": [{"programmeId": null, "name": "november 2026", "month": "2026-11-01",
        "deadline": "2026-11-30", "projects": ["Ny frivillighedspolitik"]}]}""";

  static final String RHYTHM =
      "{\"programmeId\": "
          + ID
          + "12\", \"programme\": \"Nye Rammer – Ny Administration\","
          + " \"everyMonths\": 2, \"firstMonth\": \"2016-01-01\", \"deadlineDays\": 14,"
          + " \"version\": 1}";

  static final String RHYTHMS = "{\"items\": [" + RHYTHM + "]}";

  static final String KEEP_RHYTHM =
      "{\"everyMonths\": 2, \"firstMonth\": \"2016-01-01\", \"deadlineDays\": 14}";

  static final String BOARD_SHEET =
      """
      Projekt;Projektleder;Projektejer;Svar;Afgivet;Af;Tid;Økonomi;Ressourcer;Gevinster;Status
      "Ny frivillighedspolitik";"Mikkel Aagaard";"Birgitte Nørskov";"godkendt";"2016-01-15";\
      "Mikkel Aagaard";"rød";"grøn";"grøn";"ikke vurderet";"Godkendelsen er flyttet."
      """;

  static final String NOTES_SHEET =
      """
      Projekt;Dato;Tid;Økonomi;Ressourcer;Gevinster;Status
      "Ny frivillighedspolitik";"2016-01-15";"rød";"grøn";"grøn";"ikke vurderet";"Flyttet."
      """;

  private StatusExamples() {}
}
