package dk.direktion.access.audit.web;

import dk.direktion.access.audit.AuditQuery;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The questions one can put to the log. */
class AuditFilter {

  @Parameter(description = "Who acted or was acted upon, by username", example = "medarbejder")
  @QueryParam("person")
  @DefaultValue("")
  String person;

  @Parameter(description = "Who acted, by username", example = "centerchef-byc")
  @QueryParam("actor")
  @DefaultValue("")
  String actor;

  @Parameter(description = "Who was acted upon, by username", example = "medarbejder")
  @QueryParam("subject")
  @DefaultValue("")
  String subject;

  @Parameter(description = "What was done", example = "grant.given")
  @QueryParam("action")
  @DefaultValue("")
  String action;

  @Parameter(
      description = "Which agenda item was read",
      example = "0195b2c0-0000-7000-8000-000000000002")
  @QueryParam("agendaItem")
  UUID agendaItem;

  @Parameter(description = "First day", example = "2016-01-01")
  @QueryParam("from")
  LocalDate from;

  @Parameter(description = "Last day", example = "2016-12-31")
  @QueryParam("to")
  LocalDate to;

  AuditQuery query() {
    return new AuditQuery(
        person, actor, subject, action, agendaItem == null ? "" : agendaItem.toString(), from, to);
  }
}
