package dk.direktion.budget.followup.web;

/** Examples of the API's answers about budget follow-ups. */
final class FollowUpExamples {

  static final String FOLLOW_UP =
      """
      {"year": 2016, "number": 2, "deadline": "2016-08-31", "daysLeft": 12, "awaited": 1, "in": 0,
       "missing": 1,
       "states": [{"state": "SPECIFIED", "benefits": 1, "amount": 65000, "nextAmount": 150000}],
       "benefits": [
         {"id": "0190a5c2-7d30-7c4e-9a77-2f1f0f6f2b11", "name": "Refusionssystem opsagt",
          "programme": "NY-NY", "subProgramme": null, "owner": "Peter Østergaard",
          "state": "SPECIFIED", "place": "MISSING", "amount": 65000, "nextAmount": 150000,
          "lacks": ["DECISION", "ACCOUNT"]}]}""";

  static final String YEAR =
      """
      {"year": 2016, "years": [2016],
       "deadlines": {"first": "2016-04-30", "second": "2016-08-31", "third": "2016-10-31"},
       "setBy": "Peter Østergaard",
       "followUps": [
         {"year": 2016, "number": 1, "deadline": "2016-04-30", "daysLeft": -111, "awaited": 0,
          "in": 0, "missing": 0, "states": [], "benefits": []}],
       "actions": ["set"], "version": 1}""";

  static final String DEADLINES =
      """
      {"first": "2016-04-30", "second": "2016-08-31", "third": "2016-10-31"}""";

  static final String SHEET =
      """
      Gevinst;Program;Delprogram;Gevinstejer;Tilstand;Med;2016;2017;Mangler
      "Refusionssystem opsagt";"NY-NY";"";"Peter Østergaard";"Specificeret";"Mangler";"65000";"150000";"Beslutning\"""";

  private FollowUpExamples() {}
}
