package dk.direktion.budget.deviation.web;

/** Examples for the API's documentation. */
final class DeviationExamples {

  static final String DEVIATIONS =
      """
      {"year": 2015, "onDate": "2015-06-30", "allocated": 400000, "booked": 412500,
       "remaining": -12500, "expected": 400000, "deviation": 12500,
       "items": [
         {"allocationId": "019a0f3e-0000-7000-8000-000000000002",
          "allocationYear": 2015, "number": 2,
          "purpose": "Personaledag", "recurrence": "ONE_OFF", "projectId": null,
          "poolId": "019a0f3e-0000-7000-8000-000000000001", "poolName": "Udviklingspulje",
          "allocated": 400000, "booked": 412500, "remaining": -12500, "percent": 103,
          "expected": 400000, "deviation": 12500}]}""";

  static final String MONTHS =
      """
      {"year": 2015, "months": [
        {"month": 1, "booked": 25000, "expected": 33973, "allocated": 400000},
        {"month": 2, "booked": 61200, "expected": 64658, "allocated": 400000}]}""";

  static final String SHEET =
      """
      Nr.;Formål;Pulje;Afsat;Bogført;Rest;Forventet;Afvigelse
      "2015-2";"Personaledag";"Udviklingspulje";"400000";"412500";"-12500";"400000";"12500\"""";

  static final String MONTHS_SHEET =
      """
      Måned;Afsat;Bogført;Forventet;Afvigelse
      "2015-01";"400000";"41250";"33333";"7917\"""";

  private DeviationExamples() {}
}
