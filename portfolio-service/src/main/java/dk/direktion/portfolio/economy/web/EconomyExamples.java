package dk.direktion.portfolio.economy.web;

/** Examples for the API's documentation. */
final class EconomyExamples {

  static final String ECONOMY =
      """
      {"projectId": "019a0f3e-0000-7000-8000-000000000011", "toldAt": "2026-05-12T09:00:00Z",
       "allocated": 250000, "proposed": 0, "spent": 40000, "left": 210000,
       "promised": 120000, "realised": 0,
       "years": [{"year": 2026, "allocated": 250000, "spent": 40000, "promised": 120000,
         "realised": 0}],
       "allocations": [{"allocationId": "019a0f3e-0000-7000-8000-000000000002", "number": 2,
         "year": 2026, "lastYear": 2026, "poolId": "019a0f3e-0000-7000-8000-000000000001",
         "pool": "Udviklingspulje", "purpose": "Bookingsystem", "amount": 250000,
         "state": "APPROVED"}],
       "postings": [{"postingId": "019a0f3e-0000-7000-8000-000000000041",
         "bookedOn": "2026-05-02", "text": "Licenser", "amount": 40000}],
       "benefits": [{"benefitId": "019a0f3e-0000-7000-8000-000000000042",
         "name": "Færre tomme lokaler", "state": "DECIDED", "year": 2026, "promised": 120000,
         "realised": 0}],
       "expected": [{"change": "Færre tomme lokaler", "yearlyAmount": 120000,
         "certainty": "ESTIMATED"}]}""";

  static final String SHEET =
      """
      Hvad;År;Kilde;Tekst;Kr.;Heraf realiseret;Tilstand
      "Disponering";"2026";"Udviklingspulje";"Bookingsystem";"250000";"";"Godkendt"
      """;

  static final String PROGRAMME =
      """
      {"programmeId": "019a0f3e-0000-7000-8000-000000000012",
       "programme": "Nye Rammer – Ny Administration", "toldAt": "2016-05-12T09:00:00Z",
       "allocated": 2200000, "proposed": 0, "spent": 2200000, "left": 0, "promised": 1500000,
       "realised": 410000,
       "years": [{"year": 2016, "allocated": 2200000, "spent": 2200000, "target": 2000000,
         "promised": 1500000, "realised": 410000, "lacking": 500000}],
       "parts": [{"projectId": "019a0f3e-0000-7000-8000-000000000013",
         "project": "Fremtidens borgerkontakt", "allocated": 2200000, "spent": 2200000,
         "promised": 1500000, "realised": 410000}],
       "targetsBy": "Maja Holm", "targetsAt": "2016-01-12T09:00:00Z", "actions": ["targets"],
       "version": 1}""";

  static final String TARGETS = "{\"years\": [{\"year\": 2016, \"amount\": 2000000}]}";

  private EconomyExamples() {}
}
