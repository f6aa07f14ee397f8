package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.PreconditionFailed;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.body.Person;
import dk.direktion.meetings.casefile.CaseNumber;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Begins cases and writes in them, section by section. */
@ApplicationScoped
@Transactional
public class WritingCase {

  private final PresentationAccess access;
  private final Permissions permissions;
  private final People people;
  private final CasePresentations presentations;
  private final PresentationHeadings headings;
  private final PresentationSections sections;
  private final PresentationLog log;
  private final ContentJson json;
  private final CasePresentationViews views;
  private final Clock clock;

  WritingCase(
      PresentationAccess access,
      Permissions permissions,
      People people,
      CasePresentations presentations,
      PresentationHeadings headings,
      PresentationSections sections,
      PresentationLog log,
      ContentJson json,
      CasePresentationViews views,
      Clock clock) {
    this.access = access;
    this.permissions = permissions;
    this.people = people;
    this.presentations = presentations;
    this.headings = headings;
    this.sections = sections;
    this.log = log;
    this.json = json;
    this.views = views;
    this.clock = clock;
  }

  /**
   * Begins a case in the caller's unit, which also recommends until somebody writes otherwise.
   *
   * @throws AuthorWithoutUnit if it is not known where the caller belongs
   */
  public CasePresentationView begin(BeginCase wanted) {
    access.requireWriter();
    String caseNumber = CaseNumber.textOf("caseNumber", wanted.caseNumber());
    String author = permissions.caller();
    Person person = people.findById(author);
    if (person == null || person.unit() == null) {
      throw new AuthorWithoutUnit();
    }
    CasePresentation presentation =
        new CasePresentation(UuidV7.next(clock), person.unit(), author, clock.instant());
    presentations.persistAndFlush(presentation);
    headings.persist(
        new PresentationHeading(
            presentation.id(),
            new HeadingText(wanted.title().strip(), caseNumber, false, null, person.unit()),
            author,
            clock.instant()));
    for (SectionKind kind : SectionKind.values()) {
      PresentationSection section =
          new PresentationSection(UuidV7.next(clock), presentation.id(), kind);
      section.say("", false, "[]", author, clock.instant());
      sections.persist(section);
    }
    log.note(presentation, LogKind.BEGUN, null);
    presentations.flush();
    return views.of(presentation);
  }

  /** Writes the heading, and names who writes along unless that is left out. */
  public CasePresentationView head(UUID id, String ifMatch, WriteHeading wanted) {
    CasePresentation presentation = access.readableForChange(id);
    access.require(access.mayWrite(presentation), presentation);
    PresentationHeading heading = headings.findById(id);
    EntityTags.require(ifMatch, heading.version());
    HeadingText text = wanted.text();
    if (!text.equals(heading.text())) {
      heading.say(text, permissions.caller(), clock.instant());
    }
    if (wanted.coAuthors() != null) {
      Set<String> coAuthors = known(wanted.coAuthors());
      coAuthors.remove(presentation.author());
      if (!coAuthors.equals(presentation.coAuthors())) {
        presentation.writtenWith(coAuthors, clock.instant());
      }
    }
    presentations.flush();
    return views.of(presentation);
  }

  /**
   * Writes a section.
   *
   * @throws SectionWrittenByAnother if somebody else has since the caller read it; it holds both
   */
  public SectionView section(UUID id, SectionKind kind, String ifMatch, WriteSection wanted) {
    CasePresentation presentation = access.readableForWriting(id);
    access.require(access.mayWrite(presentation), presentation);
    PresentationSection section = sections.forChange(id, kind);
    SectionText mine = wanted.text(kind);
    SectionText theirs = json.text(section);
    if (!isCurrent(ifMatch, section.version()) && !mine.equals(theirs)) {
      throw new SectionWrittenByAnother(mine, views.of(section));
    }
    if (!mine.equals(theirs)) {
      section.say(
          mine.text(),
          mine.none(),
          json.write(mine.points()),
          permissions.caller(),
          clock.instant());
      sections.flush();
    }
    return views.of(section);
  }

  private Set<String> known(List<String> usernames) {
    Set<String> known = new TreeSet<>();
    for (int i = 0; i < usernames.size(); i++) {
      Person person = people.findById(usernames.get(i));
      if (person == null || !person.isActive()) {
        throw InvalidInput.of("coAuthors[" + i + "]", "unknown-person");
      }
      known.add(person.username());
    }
    return known;
  }

  private static boolean isCurrent(String ifMatch, long version) {
    try {
      EntityTags.require(ifMatch, version);
      return true;
    } catch (PreconditionFailed other) {
      return false;
    }
  }
}
