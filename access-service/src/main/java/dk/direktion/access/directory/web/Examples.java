package dk.direktion.access.directory.web;

/** Examples of the API document. */
final class Examples {

  static final String PERSON =
      """
      {"username": "centerchef-hrc", "name": "Thomas Bruun",
       "email": "thomas.bruun@direktion.example", "title": "Centerchef",
       "unit": {"code": "HRC", "name": "HR Centeret"}, "leftAfter": null,
       "positions": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f", "kind": "CENTRE_MANAGER",
         "title": "Centerchef", "unit": {"code": "HRC", "name": "HR Centeret"}, "main": true,
         "from": "2014-01-01", "to": null, "version": 0}],
       "actions": ["change", "appoint", "leave"], "version": 0}
      """;
  static final String UNIT =
      """
      {"code": "HRC", "name": "HR Centeret",
       "area": {"code": "VELFAERD", "name": "HR, sundhed og socialområdet",
         "director": "Birgitte Nørskov", "version": 0},
       "parent": null, "units": [],
       "positions": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
         "person": {"username": "centerchef-hrc", "name": "Thomas Bruun",
           "unit": {"code": "HRC", "name": "HR Centeret"}},
         "kind": "CENTRE_MANAGER", "title": "Centerchef",
         "unit": {"code": "HRC", "name": "HR Centeret"}, "from": "2014-01-01", "to": null}],
       "actions": ["change"], "version": 0}
      """;
  static final String AREA =
      """
      {"code": "VELFAERD", "name": "HR, sundhed og socialområdet",
       "director": "Birgitte Nørskov", "version": 0}
      """;
  static final String AREAS =
      """
      [{"code": "VELFAERD", "name": "HR, sundhed og socialområdet",
        "director": "Birgitte Nørskov", "version": 0}]
      """;
  static final String APPOINTMENT =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e60",
       "person": {"username": "sagsbehandler", "name": "Sofie Krogh"},
       "kind": "KEY_STAFF", "title": "Nøglemedarbejder",
       "unit": {"code": "HRC", "name": "HR Centeret"}, "area": null, "main": false,
       "from": "2016-06-01", "to": null, "state": "PROPOSED", "proposedBy": "it-admin",
       "proposedAt": "2016-05-20T08:00:00Z", "decidedBy": null, "decidedAt": null,
       "reason": null, "positionId": null, "actions": ["confirm", "refuse"], "version": 0}
      """;
  static final String APPOINTMENTS =
      "{\"items\": [" + APPOINTMENT + "], \"page\": 1, \"pageSize\": 50, \"total\": 1}";
  static final String HISTORY =
      """
      {"items": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
         "person": {"username": "centerchef-hrc", "name": "Thomas Bruun",
           "unit": {"code": "HRC", "name": "HR Centeret"}},
         "kind": "CENTRE_MANAGER", "title": "Centerchef",
         "unit": {"code": "HRC", "name": "HR Centeret"}, "from": "2014-01-01", "to": null}],
       "page": 1, "pageSize": 50, "total": 1}
      """;
  static final String DEPUTYSHIP =
      """
      {"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e61", "deputy": "centerchef-hrc",
       "deputyName": "Thomas Bruun", "from": "2016-07-04", "to": "2016-07-22"}
      """;
  static final String DEPUTYSHIPS = "[" + DEPUTYSHIP + "]";

  private Examples() {}
}
