package dk.direktion.access.audit.web;

import java.util.List;

/** A page as the API document shows it. */
record AuditEntryPage(List<AuditEntryView> items, int page, int pageSize, long total) {

  static final String EXAMPLE =
      """
      {"items": [{"id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
         "at": "2016-01-12T10:15:00Z", "actor": "centerchef-byc",
         "actorName": "Karen Vestergaard", "action": "grant.given", "subject": "medarbejder",
         "subjectName": "Line Agerbo", "details": {"bodyGroup": "BOARD", "scope": "OPEN"}}],
       "page": 1, "pageSize": 50, "total": 1}
      """;
}
