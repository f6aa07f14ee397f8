package dk.direktion.budget.programmeeconomy.web;

/** Examples for the API's documentation. */
final class ProgrammeEconomyExamples {

  static final String PROGRAMMES =
      """
      {"items": [{"code": "NY-NY", "name": "Nye Rammer – Ny Administration", "years": [2016]}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String ECONOMY =
      """
      {"code": "NY-NY", "name": "Nye Rammer – Ny Administration", "year": 2016,
       "asOf": "2016-05-31", "invested": 2200000, "openingBalance": -60000,
       "lines": [
         {"label": "Saldo ved årets start", "kind": "OPENING", "amount": -60000,
          "nextYear": null, "reason": null, "subProgramme": null},
         {"label": "Velfærdsteknologi", "kind": "NOT_FOUND", "amount": -250000,
          "nextYear": null, "reason": "Gevinsten er ikke fundet",
          "subProgramme": "Velfærdsteknologi"}],
       "result": -310000}""";

  private ProgrammeEconomyExamples() {}
}
