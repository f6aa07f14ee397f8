package dk.direktion.access.audit.web;

import dk.direktion.access.audit.AuditEntry;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.reader.Wording;
import dk.direktion.common.page.Page;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows entries with the names of the people in them. */
@ApplicationScoped
class AuditEntryViews {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Denmark.ZONE);
  private static final List<String> COLUMNS =
      List.of("at", "actor", "actor-name", "action", "subject", "subject-name", "details");

  private final ConsultingDirectory directory;
  private final Wording wording;

  AuditEntryViews(ConsultingDirectory directory, Wording wording) {
    this.directory = directory;
    this.wording = wording;
  }

  Page<AuditEntryView> of(Page<AuditEntry> page) {
    Map<String, PersonReference> people = peopleIn(page.items());
    return page.map(entry -> view(entry, people));
  }

  String sheet(List<AuditEntry> entries) {
    Map<String, PersonReference> people = peopleIn(entries);
    return new Sheet(
            COLUMNS.stream().map(column -> wording.text("audit.column." + column)).toList(),
            entries.stream().<List<?>>map(entry -> cells(view(entry, people))).toList())
        .text();
  }

  private Map<String, PersonReference> peopleIn(Collection<AuditEntry> entries) {
    return directory.references(
        entries.stream()
            .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
            .collect(Collectors.toSet()));
  }

  private static List<Object> cells(AuditEntryView entry) {
    return Arrays.asList(
        TIME.format(entry.at()),
        entry.actor(),
        entry.actorName(),
        entry.action(),
        entry.subject(),
        entry.subjectName(),
        entry.details().entrySet().stream()
            .map(detail -> detail.getKey() + "=" + detail.getValue())
            .collect(Collectors.joining(", ")));
  }

  private static AuditEntryView view(AuditEntry entry, Map<String, PersonReference> people) {
    return new AuditEntryView(
        entry.id(),
        entry.at(),
        entry.actor(),
        nameOf(entry.actor(), people),
        entry.action(),
        entry.subject(),
        nameOf(entry.subject(), people),
        entry.details());
  }

  private static String nameOf(String username, Map<String, PersonReference> people) {
    PersonReference person = people.get(username);
    return person == null ? null : person.name();
  }
}
