package dk.direktion.budget.programmeeconomy.web;

/** Examples for the API's documentation. */
final class ProgrammeEconomyExamples {

  static final String PROGRAMMES =
      """
      {"items": [{"code": "NY-NY", "name": "Nye Rammer – Ny Administration",
                  "subProgrammes": ["Velfærdsteknologi"], "years": [2017, 2016]}],
       "page": 1, "pageSize": 50, "total": 1}""";

  private static final String STAGES =
      """
      [{"stage": "PLANNED", "investments": 0, "benefits": 0, "otherIncome": 0, "balance": -60000,
        "target": 250000, "result": -310000}]""";

  static final String ECONOMY =
      """
      {"code": "NY-NY", "name": "Nye Rammer – Ny Administration", "year": 2016,
       "asOf": "2016-05-31", "invested": 0, "openingBalance": -60000,
       "lines": [
         {"label": "Saldo ved årets start", "kind": "OPENING", "amount": -60000,
          "nextYear": null, "reason": null, "subProgramme": null, "benefitId": null,
          "sources": []},
         {"label": "Velfærdsteknologi", "kind": "NOT_FOUND", "amount": -250000,
          "nextYear": null, "reason": "Gevinsten er ikke fundet",
          "subProgramme": "Velfærdsteknologi",
          "benefitId": "019a0f3e-0000-7000-8000-000000000041",
          "sources": [
            {"date": "2016-05-31", "label": "Velfærdsteknologi", "amount": -250000,
             "reason": "Gevinsten er ikke fundet", "by": "Lone Thorup",
             "benefitId": "019a0f3e-0000-7000-8000-000000000041", "decisionItemId": null}]}],
       "result": -310000, "stages": """
          + STAGES
          + """
            , "parts": [{"subProgramme": "Velfærdsteknologi", "stages": """
          + STAGES
          + "}], \"actions\": []}";

  static final String YEARS =
      """
      {"code": "NY-NY", "asOf": "2016-05-31",
       "years": [{"year": 2016, "target": 700000, "low": 900000, "likely": 1200000,
                  "high": 1500000,
                  "states": [{"state": "SPECIFIED", "amount": 1500000, "benefits": 4}]}]}""";

  static final String ENTRY =
      """
      {"year": 2016, "kind": "OTHER_INCOME", "stage": "PLANNED", "cause": "LAPSED",
       "label": "Indtægt fra ejendomssalg", "amount": -1100000,
       "reason": "Regnskabsreglerne tillader det ikke"}""";

  static final String SHEET =
      """
      Årsag;Hvad der skete;Delprogram;Begrundelse;Beløb;Året efter
      "Saldo ved årets start";"Forudsat";"";"";"-60000";""
      "Resultat";"";"";"";"-60000";""
      """;

  static final String YEARS_SHEET =
      """
      År;Specificeret;Indarbejdet;I alt;Lavt;Sandsynligt;Højt;Måltal
      "2016";"250000";"150000";"400000";"275000";"375000";"400000";"700000"
      """;

  static final String STAGES_SHEET =
      """
      Delprogram;Trin;Investeringer;Gevinster;Andre indtægter;Overført saldo;Måltal;Resultat
      "Hele programmet";"Planlagt";"2200000";"1500000";"0";"0";"700000";"-1400000"
      """;

  private ProgrammeEconomyExamples() {}
}
