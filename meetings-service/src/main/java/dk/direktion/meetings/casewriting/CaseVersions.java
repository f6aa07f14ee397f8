package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.casewriting.PresentationContent.NamedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Keeps versions on wish, shows them, and tells what differs between two. */
@ApplicationScoped
@Transactional
public class CaseVersions {

  private final PresentationAccess access;
  private final PresentationVersions versions;
  private final VersionKeeping keeping;
  private final Contents contents;
  private final ContentJson json;
  private final PresentationLog log;
  private final People people;

  CaseVersions(
      PresentationAccess access,
      PresentationVersions versions,
      VersionKeeping keeping,
      Contents contents,
      ContentJson json,
      PresentationLog log,
      People people) {
    this.access = access;
    this.versions = versions;
    this.keeping = keeping;
    this.contents = contents;
    this.json = json;
    this.log = log;
    this.people = people;
  }

  /** Lists a case's versions, newest first. */
  public List<VersionSummary> list(UUID id) {
    access.readable(id);
    return versions.of(id).stream().map(this::summary).toList();
  }

  public VersionView show(UUID id, int number) {
    access.readable(id);
    PresentationVersion version = versions.numbered(id, number);
    List<VersionView.Field> fields = new ArrayList<>();
    texts(json.content(version.content()))
        .forEach((field, text) -> fields.add(new VersionView.Field(field, text)));
    return new VersionView(summary(version), fields);
  }

  /** Keeps what the case says now; any reader may. */
  public VersionSummary keep(UUID id) {
    CasePresentation presentation = access.readableForChange(id);
    PresentationVersion kept = keeping.keep(presentation, LogKind.VERSION_KEPT);
    log.note(presentation, LogKind.VERSION_KEPT, null);
    return summary(kept);
  }

  /** Tells what differs between two versions, or a version and the case as it stands. */
  public DifferenceView difference(UUID id, Integer from, Integer to) {
    access.readable(id);
    if (from == null) {
      throw InvalidInput.of("from", "version-needed");
    }
    Map<String, String> before = texts(json.content(versions.numbered(id, from).content()));
    Map<String, String> after =
        texts(to == null ? contents.of(id) : json.content(versions.numbered(id, to).content()));
    List<DifferenceView.FieldDifference> fields = new ArrayList<>();
    before.forEach(
        (field, text) -> {
          if (!text.equals(after.get(field))) {
            fields.add(
                new DifferenceView.FieldDifference(
                    field, TextDifference.between(text, after.get(field))));
          }
        });
    return new DifferenceView(from, to, fields);
  }

  private VersionSummary summary(PresentationVersion version) {
    return new VersionSummary(
        version.number(), version.occasion(), people.nameOf(version.takenBy()), version.takenAt());
  }

  private static Map<String, String> texts(PresentationContent content) {
    HeadingText heading = content.heading();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("title", heading.title());
    texts.put("caseNumber", orEmpty(heading.caseNumber()));
    texts.put("closed", heading.closed() ? "Ja" : "Nej");
    texts.put("closedReason", orEmpty(heading.closedReason()));
    texts.put("recommender", orEmpty(heading.recommender()));
    for (SectionKind kind : SectionKind.values()) {
      texts.put(kind.name().toLowerCase(Locale.ROOT), written(content.section(kind)));
    }
    texts.put("attachments", written(content.attachments()));
    return texts;
  }

  private static String written(List<NamedFile> attachments) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (NamedFile each : attachments) {
      text.append(text.isEmpty() ? "" : "\n").append(++number).append(". ").append(each.name());
      text.append(each.file() == 1 ? "" : " (" + each.file() + ". udgave)");
      text.append(each.closed() ? " (lukket)" : "");
    }
    return text.toString();
  }

  private static String written(SectionText section) {
    if (section.none()) {
      return "Ingen";
    }
    StringBuilder text = new StringBuilder(section.text());
    int number = 0;
    for (PointText point : section.points()) {
      text.append(text.isEmpty() ? "" : "\n").append(++number).append(". ").append(point.text());
      char letter = 'a';
      for (String sub : point.subPoints()) {
        text.append("\n   ").append(letter++).append(") ").append(sub);
      }
    }
    return text.toString();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
