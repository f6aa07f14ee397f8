package dk.direktion.portfolio.risk.web;

/** Examples for the API's documentation. */
final class RiskExamples {

  static final String ONE =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000031", "kind": "RISK",
       "title": "Leverandøren bliver forsinket", "description": null, "probability": 3,
       "impact": 4, "weight": 12, "action": "Ugentlig status", "dueOn": "2026-06-01",
       "owner": "Mikkel Aagaard", "ownerUsername": "projektleder", "state": "OPEN",
       "notedOn": "2026-03-02",
       "actions": ["edit"], "version": 0}""";

  static final String PAGE =
      "{\"items\": [" + ONE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String WRITE =
      """
      {"kind": "RISK", "title": "Leverandøren bliver forsinket", "description": null,
       "probability": 3, "impact": 4, "action": "Ugentlig status", "dueOn": "2026-06-01",
       "owner": "projektleder", "state": "OPEN"}""";

  static final String SHEET =
      """
      Art;Titel;Beskrivelse;Sandsynlighed;Konsekvens;Vægt;Handling;Frist;Ansvarlig;Tilstand;Noteret
      "Risiko";"Leverandøren bliver forsinket";"";"3";"4";"12";"Ugentlig status";"2026-06-01";\
      "Mikkel Aagaard";"Åben";"2026-03-02"
      """;

  private RiskExamples() {}
}
