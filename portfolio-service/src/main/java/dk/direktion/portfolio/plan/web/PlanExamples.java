package dk.direktion.portfolio.plan.web;

/** Examples for the API's documentation. */
final class PlanExamples {

  static final String MILESTONE =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000041",
       "projectId": "019a0f3e-0000-7000-8000-000000000011", "project": "Telefonsystem",
       "name": "Udbud offentliggjort", "baseline": "2016-05-02", "forecast": "2016-05-02",
       "expected": "2016-06-27", "doneOn": null, "delayDays": 56, "overdue": false,
       "cause": {"projectId": "019a0f3e-0000-7000-8000-000000000015",
         "project": "Henvendelsesanalyse", "milestoneId": "019a0f3e-0000-7000-8000-000000000042",
         "milestone": "Analysen er færdig", "outside": null, "paused": false, "days": 56},
       "baselines": [{"day": "2016-05-02", "reason": "Mandat godkendt 12.1.2016",
         "setBy": "Maja Holm", "setAt": "2016-01-12T12:00:00Z"}],
       "removed": false, "changedAt": "2016-01-12T12:00:00Z", "version": 1,
       "actions": ["CHANGE", "APPROVE", "COMPLETE", "REMOVE"]}""";

  static final String MILESTONES =
      "{\"items\": [" + MILESTONE + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String ADD_MILESTONE =
      """
      {"projectId": "019a0f3e-0000-7000-8000-000000000011", "name": "Udbud offentliggjort",
       "forecast": "2016-05-02"}""";

  static final String CHANGE_MILESTONE =
      """
      {"forecast": "2016-05-23"}""";

  static final String APPROVE =
      """
      {"day": "2016-05-02", "reason": "Mandat godkendt 12.1.2016"}""";

  static final String COMPLETE =
      """
      {"day": "2016-06-30"}""";

  static final String ACTIVITY =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000043",
       "projectId": "019a0f3e-0000-7000-8000-000000000011", "name": "Leverandørdialog",
       "start": "2016-03-01", "end": "2016-04-15", "version": 0}""";

  static final String WRITE_ACTIVITY =
      """
      {"projectId": "019a0f3e-0000-7000-8000-000000000011", "name": "Leverandørdialog",
       "start": "2016-03-01", "end": "2016-04-15"}""";

  static final String CHANGE_ACTIVITY =
      """
      {"end": "2016-04-29"}""";

  static final String DEPENDENCY =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000044",
       "projectId": "019a0f3e-0000-7000-8000-000000000011", "project": "Telefonsystem",
       "milestoneId": "019a0f3e-0000-7000-8000-000000000041", "milestone": "Udbud offentliggjort",
       "awaitedProjectId": "019a0f3e-0000-7000-8000-000000000016",
       "awaitedProject": "Kanalstrategi", "awaitedMilestoneId": null, "awaitedMilestone": null,
       "awaitedOutside": null, "expectedOn": null, "leadDays": null,
       "awaitedDate": "2016-05-27", "waitingDate": "2016-06-27", "binding": true,
       "delayDays": 56, "removed": false, "changedAt": "2016-01-12T12:00:00Z", "version": 0,
       "actions": ["CHANGE", "REMOVE"]}""";

  static final String DEPENDENCIES =
      "{\"items\": [" + DEPENDENCY + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String ADD_DEPENDENCY =
      """
      {"projectId": "019a0f3e-0000-7000-8000-000000000011",
       "milestoneId": "019a0f3e-0000-7000-8000-000000000041",
       "awaitedProjectId": "019a0f3e-0000-7000-8000-000000000016"}""";

  static final String CHANGE_DEPENDENCY =
      """
      {"leadDays": 14}""";

  static final String SPAN =
      """
      {"start": "2016-02-01", "end": "2017-01-31"}""";

  private static final String PROJECT =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000011", "name": "Telefonsystem", "kind": "PROJECT",
       "level": 2, "parentId": "019a0f3e-0000-7000-8000-000000000017",
       "programme": "Fremtidens borgerkontakt", "owner": "Anders Lykkegaard",
       "manager": "Signe Toft", "centre": "BSC", "state": "RUNNING", "pausedReason": null,
       "pausedFrom": null, "pausedUntil": null, "start": "2016-02-01", "end": "2017-01-31",
       "expectedStart": "2016-02-01", "expectedEnd": "2017-01-31", "delayDays": 56,
       "milestones": [\
      """
          + MILESTONE
          + """
            ],
            "activities": [\
            """
          + ACTIVITY
          + """
            ],
            "criticalPath": [{"projectId": "019a0f3e-0000-7000-8000-000000000011",
              "project": "Telefonsystem", "milestoneId": "019a0f3e-0000-7000-8000-000000000041",
              "milestone": "Udbud offentliggjort", "outside": null, "date": "2016-06-27",
              "dependencyId": "019a0f3e-0000-7000-8000-000000000044"}],
            "criticalDependencies": ["019a0f3e-0000-7000-8000-000000000044"],
            "version": 0, "actions": ["PLAN"]}""";

  static final String PLAN =
      "{\"onDate\": \"2016-01-31\", \"project\": "
          + PROJECT
          + ", \"chain\": [], \"dependencies\": ["
          + DEPENDENCY
          + "]}";

  static final String TIMELINE =
      "{\"onDate\": \"2016-01-31\", \"projects\": ["
          + PROJECT
          + "], \"dependencies\": ["
          + DEPENDENCY
          + "]}";

  static final String MILESTONE_SHEET =
      """
      Projekt;Milepæl;Baseline;Forventet af projektet;Følger af kæden;Nået;Dage forsinket;Skyldes
      "Telefonsystem";"Udbud offentliggjort";"2016-05-02";"2016-05-02";"2016-06-27";"";"56";\
      "Henvendelsesanalyse: Analysen er færdig"
      """;

  static final String DEPENDENCY_SHEET =
      """
      Projekt;Milepæl;Venter på;Milepæl der ventes på;Klar;Dage imellem;Dage forsinket af det
      "Telefonsystem";"Udbud offentliggjort";"Kanalstrategi";"";"2016-05-27";"";"56"
      """;

  private PlanExamples() {}
}
