package dk.direktion.budget.benefit.web;

/** Examples for the API's documentation. */
final class BenefitExamples {

  private static final String CASE =
      """
      "name": "Selvbetjening",
      "change": "Borgerne melder flytning på nettet, og Borgerservice taster ikke længere.",
      "basis": "CALCULATED", "grounds": "2.000 henvendelser a 20 minutter",
      "duration": "LASTING", "certainty": "HIGH",
      "years": [{"year": 2016, "amount": 250000, "investment": 0}],
      "owner": "Karen Vestergaard", "programme": "NY-NY",
      "subProgramme": "Fremtidens borgerkontakt", "projectId": null,
      "measuringMethod": "Henvendelserne tælles i systemet", "measuringDates": ["2016-12-31"],
      "claims": [{"unit": "BSC", "account": "6.45.51"}],
      "followUp": {"year": 2016, "number": 2}, "closed": false,
      """;

  static final String WRITE =
      "{"
          + CASE
          + """
            "indicators": [
              {"name": "Henvendelser i skranken", "unit": "om måneden", "baseline": 900,
               "target": 700}]}""";

  static final String BENEFIT =
      "{\"id\": \"019a0f3e-0000-7000-8000-000000000041\","
          + CASE
          + """
            "indicators": [
              {"id": "019a0f3e-0000-7000-8000-000000000042", "name": "Henvendelser i skranken",
               "unit": "om måneden", "baseline": 900, "target": 700, "measurements": []}],
            "state": "EXPECTED", "author": "Lone Thorup", "submission": null,
            "moves": [
              {"date": "2016-04-01", "state": "EXPECTED",
               "years": [{"year": 2016, "amount": 250000, "investment": 0}],
               "reason": "Gevinsten er meldt ind", "by": "Lone Thorup", "decisionId": null, "decidedEarlier": null,
               "decisionItemId": null, "followUp": null}],
            "doubleClaims": [], "actions": ["edit", "move", "measure"],
            "nextStates": ["SPECIFIED", "DELAYED", "LAPSED", "NOT_FOUND"], "version": 0}""";

  static final String BENEFITS =
      """
      {"items": [
         {"id": "019a0f3e-0000-7000-8000-000000000041", "name": "Selvbetjening",
          "programme": "NY-NY", "subProgramme": "Fremtidens borgerkontakt",
          "owner": "Karen Vestergaard", "basis": "CALCULATED", "duration": "LASTING",
          "certainty": "HIGH", "years": [{"year": 2016, "amount": 250000, "investment": 0}],
          "state": "EXPECTED", "followUp": null, "closed": false, "hasIndicator": true,
          "doublyClaimed": false}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String MOVE =
      """
      {"state": "DELAYED", "reason": "Leverandøren er tre måneder forsinket",
       "years": [{"year": 2016, "amount": 0, "investment": 0},
                 {"year": 2017, "amount": 250000, "investment": 0}]}""";

  static final String MEASUREMENT =
      """
      {"date": "2016-12-31", "value": 720, "note": "Talt i november og december"}""";

  static final String SUBMIT = "{\"bodyCode\": \"DIR\"}";

  static final String SHEET =
      """
      Gevinst;Program;Delprogram;Gevinstejer;Tilstand;Grundlag;Varighed;Sikkerhed;Budgetopfølgning;Indikatorer;2016
      "Selvbetjening";"NY-NY";"";"";"Forventet";"Beregnet";"Varig";"Høj";"";"Ja";"250000"
      "I alt";"";"";"";"";"";"";"";"";"";"250000"
      """;

  private BenefitExamples() {}
}
