package dk.direktion.budget.posting.web;

/** Examples for the API's documentation. */
final class PostingExamples {

  static final String FILE =
      """
      Bogføringsdato;Bilagsnr;Kontostreng;Tekst;Beløb
      31-01-2015;1001;06.45.51.3.002;Julegaver;1.234,56""";

  static final String IMPORT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000061", "fileName": "januar.csv",
       "encoding": "windows-1252", "rows": 2, "wrong": 1, "known": 0, "total": 1484.06,
       "firstDay": "2015-01-05", "lastDay": "2015-01-31", "state": "READ",
       "readBy": "Peter Østergaard", "readAt": "2015-02-02T09:00:00Z", "settledBy": null,
       "settledAt": null, "booked": null, "placed": null, "actions": ["accept", "discard"],
       "version": 0}""";

  static final String IMPORTS =
      "{\"items\": [" + IMPORT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String LOOKED_INTO =
      "{\"summary\": "
          + IMPORT
          + """
            ,
             "matching": 1,
             "sample": [{"bookedOn": "2015-01-31", "voucher": "1001", "account": "06.45.51.3.002",
               "text": "Julegaver", "amount": 1234.56}],
             "errors": [{"line": 4, "field": "Beløb", "message": "Skriv beløbet som 1.234,56"}]}""";

  static final String ACCEPT = "{\"leaveOutWrong\": true}";

  private static final String POSTING =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000062",
       "importId": "019a0f3e-0000-7000-8000-000000000061", "bookedOn": "2015-01-31",
       "voucher": "1001", "account": "06.45.51.3.002", "text": "Julegaver", "amount": 1234.56,
       "place": "ALLOCATION", "allocationId": "019a0f3e-0000-7000-8000-000000000002",
       "allocationTitle": "2015-2 Personaledag", "ruleId": null,
       "reason": "Regning for personaledagen", "assignedBy": "Peter Østergaard",
       "assignedAt": "2015-02-02T09:30:00Z"}""";

  static final String POSTINGS =
      "{\"items\": [" + POSTING + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String ONE =
      "{\"posting\": "
          + POSTING
          + """
            ,
             "assignments": [{"place": "ALLOCATION",
               "allocationId": "019a0f3e-0000-7000-8000-000000000002",
               "allocationTitle": "2015-2 Personaledag", "ruleId": null,
               "reason": "Regning for personaledagen", "assignedBy": "Peter Østergaard",
               "assignedAt": "2015-02-02T09:30:00Z"}]}""";

  static final String POSTINGS_SHEET =
      "Dato;Bilag;Konto;Tekst;Beløb;Hører til;Begrundelse;Placeret af\r\n"
          + "\"2015-01-31\";\"1001\";\"06.45.51.3.002\";\"Julegaver\";\"1234,56\";"
          + "\"2015-2 Personaledag\";\"Regning for personaledagen\";\"Peter Østergaard\"\r\n";

  static final String PARKED =
      """
      {"items": [{"account": "06.45.51.3.002", "year": 2015, "postings": 3, "amount": 4500.00,
        "suggestedAllocationId": "019a0f3e-0000-7000-8000-000000000002",
        "suggestedAllocationTitle": "2015-2 Personaledag", "suggestedAfter": "06.45.51.3.001"}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String PLACE =
      """
      {"account": "06.45.51.3.002", "year": 2015, "place": "ALLOCATION",
       "allocationId": "019a0f3e-0000-7000-8000-000000000002",
       "reason": "Regning for personaledagen", "remember": true}""";

  static final String RULE =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000063", "account": "06.45.51.3.002",
       "place": "ALLOCATION", "allocationId": "019a0f3e-0000-7000-8000-000000000002",
       "allocationTitle": "2015-2 Personaledag", "firstYear": 2015, "lastYear": 2015,
       "reason": "Regning for personaledagen", "madeBy": "Peter Østergaard",
       "madeAt": "2015-02-02T09:30:00Z", "endedBy": null, "endedAt": null, "actions": ["end"],
       "version": 0}""";

  static final String RULES =
      "{\"items\": [" + RULE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String PLACED = "{\"placed\": 3, \"placedByRule\": 0, \"rule\": " + RULE + "}";

  static final String RULES_SHEET =
      "Konto;Hører til;Første år;Sidste år;Begrundelse;Lært af;Ophævet af\r\n"
          + "\"06.45.51.3.002\";\"2015-2 Personaledag\";\"2015\";\"2015\";"
          + "\"Regning for personaledagen\";\"Peter Østergaard\";\"\"\r\n";

  static final String PARKED_SHEET =
      "Konto;År;Antal;Beløb;Forslag;Efter konto\r\n"
          + "\"06.45.51.4.001\";\"2015\";\"2\";\"958115,25\";"
          + "\"2015-16 Dyre uddannelser\";\"06.45.51.1.210\"\r\n";

  private PostingExamples() {}
}
