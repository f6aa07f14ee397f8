package dk.direktion.portfolio.resource.web;

/** Examples for the API's documentation. */
final class ResourceExamples {

  private static final String PROJECT_ID = "\"019a0f3e-0000-7000-8000-000000000011\"";

  static final String WRITE =
      """
      {"name": "Interview i centrene", "start": "2026-12-28", "end": "2027-01-15",
       "draws": [{"unit": "BYC", "kind": "OPERATIONS", "person": null,
         "weeks": [{"week": "2026-W53", "hours": 12}, {"week": "2027-W01", "people": 0.5}]}]}""";

  static final String ACTIVITY =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000071", "projectId": "019a0f3e-0000-7000-8000-000000000011",
       "project": "Ny frivillighedspolitik", "name": "Interview i centrene",
       "start": "2026-12-28", "end": "2027-01-15",
       "draws": [{"id": "019a0f3e-0000-7000-8000-000000000072", "unit": "BYC",
         "kind": "OPERATIONS", "username": null, "person": null, "hours": 30.50,
         "weeks": [
           {"week": "2026-W53", "start": "2026-12-28", "hours": 12.00, "people": 0.32},
           {"week": "2027-W01", "start": "2027-01-04", "hours": 18.50, "people": 0.50}]}],
       "changedAt": "2026-11-02T09:00:00Z", "actions": ["change", "move", "give-up"],
       "version": 0}""";

  static final String MOVE = "{\"start\": \"2027-01-11\"}";

  static final String PROJECT_RESOURCES =
      "{\"projectId\": " + PROJECT_ID + ", \"activities\": [" + ACTIVITY + "], \"actions\": []}";

  static final String DRAWS =
      """
      {"items": [{"drawId": "019a0f3e-0000-7000-8000-000000000072",
         "activityId": "019a0f3e-0000-7000-8000-000000000071", "activity": "Interview i centrene",
         "projectId": "019a0f3e-0000-7000-8000-000000000011", "project": "Ny frivillighedspolitik",
         "unit": "BYC", "kind": "OPERATIONS", "username": null, "person": null,
         "week": "2026-W53", "weekStart": "2026-12-28", "hours": 12.00, "people": 0.32,
         "changedAt": "2026-11-02T09:00:00Z"}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String HEAT_MAP =
      """
      {"weeks": [{"week": "2026-W53", "start": "2026-12-28"}],
       "centres": [{"unit": "BYC", "cells": [{"week": "2026-W53", "hours": 140.00, "people": 3.78,
         "capacity": 124.00, "isOver": true, "projects": 2}]}],
       "previous": "2026-W52", "next": "2027-W01"}""";

  static final String OVERLAPS =
      """
      {"centres": [{"unit": "BYC", "week": "2026-W53", "start": "2026-12-28", "hours": 140.00,
         "capacity": 124.00, "above": 16.00, "projects": [
           {"id": "019a0f3e-0000-7000-8000-000000000011", "name": "Ny frivillighedspolitik",
            "hours": 80.00},
           {"id": "019a0f3e-0000-7000-8000-000000000012", "name": "Sundhedspolitik",
            "hours": 60.00}]}],
       "people": [{"username": "medarbejder", "name": "Line Agerbo", "unit": "HRC",
         "week": "2026-W53", "start": "2026-12-28", "hours": 30.00, "projects": [
           {"id": "019a0f3e-0000-7000-8000-000000000011", "name": "Ny frivillighedspolitik",
            "hours": 20.00},
           {"id": "019a0f3e-0000-7000-8000-000000000012", "name": "Sundhedspolitik",
            "hours": 10.00}]}]}""";

  static final String PEOPLE =
      """
      {"weeks": [{"week": "2026-W53", "start": "2026-12-28"}],
       "people": [{"username": "medarbejder", "name": "Line Agerbo", "unit": "HRC",
         "cells": [{"week": "2026-W53", "hours": 20.00, "isOverlap": false, "projects": [
           {"id": "019a0f3e-0000-7000-8000-000000000011", "name": "Ny frivillighedspolitik",
            "hours": 20.00}]}]}],
       "previous": "2026-W52", "next": "2027-W01"}""";

  static final String WRITE_CAPACITY =
      "{\"unit\": \"BYC\", \"from\": \"2027-01-01\", \"staff\": 33.53, \"hoursPerWeek\": 124}";

  static final String CAPACITY =
      """
      {"id": "019a0f3e-0000-7000-8000-000000000073", "unit": "BYC", "from": "2027-01-01",
       "staff": 33.53, "hoursPerWeek": 124.00, "actions": ["change", "take-back"], "version": 0}""";

  static final String CAPACITIES =
      "{\"items\": [" + CAPACITY + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";

  static final String KEPT = "[\"BYC\"]";

  static final String NOTICES =
      """
      {"items": [{"state": "DUE", "activityId": "019a0f3e-0000-7000-8000-000000000071",
         "activity": "Interview i centrene", "projectId": "019a0f3e-0000-7000-8000-000000000011",
         "project": "Ny frivillighedspolitik", "unit": "BYC", "manager": "Karen Vestergaard",
         "start": "2026-12-28", "movedFrom": null, "dueOn": "2026-11-21", "sentAt": null,
         "isShort": false, "isWithdrawn": false}],
       "page": 1, "pageSize": 50, "total": 1}""";

  static final String SHEET_COLUMNS = "Uge;Mandag;Center";

  private ResourceExamples() {}
}
