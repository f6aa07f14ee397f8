package dk.direktion.meetings.minutes;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Corrects approved minutes where a newer edition of the document they came from differs. */
@ApplicationScoped
@Transactional
public class ImportedCorrections {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final CaseFiles cases;
  private final Decisions decisions;
  private final MinutesCorrections corrections;
  private final WritingVersions writing;
  private final ImportedItems imported;
  private final Clock clock;

  ImportedCorrections(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      CaseFiles cases,
      Decisions decisions,
      MinutesCorrections corrections,
      WritingVersions writing,
      ImportedItems imported,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.cases = cases;
    this.decisions = decisions;
    this.corrections = corrections;
    this.writing = writing;
    this.imported = imported;
    this.clock = clock;
  }

  /** Tells how a meeting's minutes read now, as far as the caller may read them. */
  public MinutesWording wording(UUID meetingId) {
    permissions.requireSecretariat();
    Map<CorrectedPart, String> ofMeeting = new EnumMap<>(CorrectedPart.class);
    Map<Integer, MinutesWording.Item> byNumber = new HashMap<>();
    Meeting meeting = meetings.findById(meetingId);
    if (meeting == null) {
      return new MinutesWording(byNumber, ofMeeting);
    }
    Map<UUID, MinutesWording.Item> readable = asApproved(items.of(meeting));
    for (MinutesCorrection correction : corrections.of(meetingId)) {
      if (correction.itemId() == null) {
        ofMeeting.put(correction.part(), correction.after());
      } else if (readable.containsKey(correction.itemId())) {
        readable.get(correction.itemId()).parts().put(correction.part(), correction.after());
      }
    }
    readable.values().stream()
        .filter(item -> !"".equals(item.parts().get(CorrectedPart.ITEM)))
        .forEach(
            item -> byNumber.put(Integer.valueOf(item.parts().get(CorrectedPart.NUMBER)), item));
    return new MinutesWording(byNumber, ofMeeting);
  }

  /**
   * Corrects the minutes of a meeting in one version for all to see.
   *
   * @param added items the approved minutes do not have
   * @throws MinutesNotApprovedYet while they can simply be changed
   */
  public void correct(
      UUID meetingId,
      List<PartCorrection> wanted,
      List<ImportedMeeting.Item> added,
      String reason) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    if (!meeting.state().hasApprovedMinutes()) {
      throw new MinutesNotApprovedYet();
    }
    List<AgendaItem> agenda = items.of(meeting);
    requireProducing(meeting, agenda, wanted, added);
    List<PartCorrection> parts = new ArrayList<>(wanted);
    Map<UUID, Brought> brought = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    agenda.forEach(item -> taken.add(item.number()));
    for (ImportedMeeting.Item item : added) {
      UUID id = UuidV7.next(clock);
      int number = taken.contains(item.number()) ? next(taken) : item.number();
      taken.add(number);
      brought.put(id, new Brought(number, standingOnce(agenda, item)));
      parts.add(new PartCorrection(id, CorrectedPart.ITEM, "", item.title(), reason));
      if (number != item.number()) {
        parts.add(
            new PartCorrection(
                id,
                CorrectedPart.NUMBER,
                String.valueOf(number),
                String.valueOf(item.number()),
                reason));
      }
    }
    wanted.stream()
        .filter(part -> part.part() == CorrectedPart.CASE_NUMBER && !part.after().isEmpty())
        .forEach(part -> cases.forNumber(part.after()));
    writing.write(
        meetingId,
        parts,
        version ->
            brought.forEach(
                (id, item) -> imported.bring(id, meeting, version, item.number(), item.item())));
  }

  private void requireProducing(
      Meeting meeting,
      List<AgendaItem> agenda,
      List<PartCorrection> wanted,
      List<ImportedMeeting.Item> added) {
    Set<UUID> corrected = new HashSet<>();
    wanted.forEach(part -> corrected.add(part.itemId()));
    boolean closed =
        added.stream().anyMatch(ImportedMeeting.Item::closed)
            || agenda.stream().anyMatch(item -> item.closed() && corrected.contains(item.id()));
    permissions.requireProducing(meeting.body().code(), closed, meeting.date());
  }

  private Map<UUID, MinutesWording.Item> asApproved(List<AgendaItem> agenda) {
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> said = contents.of(ids);
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    Map<UUID, String> caseNumbers = cases.numbersOf(agenda);
    Map<UUID, MinutesWording.Item> items = new HashMap<>();
    for (AgendaItem item : agenda) {
      ItemContent content = said.get(item.id());
      if (content != null) {
        Map<CorrectedPart, String> parts = parts(content, decided.get(item.id()));
        parts.put(CorrectedPart.NUMBER, String.valueOf(item.number()));
        put(parts, CorrectedPart.CASE_NUMBER, caseNumbers.get(item.caseId()));
        items.put(item.id(), new MinutesWording.Item(item.id(), parts));
      }
    }
    return items;
  }

  private static Map<CorrectedPart, String> parts(ItemContent content, Decision decision) {
    Map<CorrectedPart, String> parts = new EnumMap<>(CorrectedPart.class);
    put(parts, CorrectedPart.TITLE, content.title());
    put(parts, CorrectedPart.BACKGROUND, content.sections().background());
    put(parts, CorrectedPart.PRESENTATION, content.sections().presentation());
    put(parts, CorrectedPart.ECONOMY, content.sections().economy());
    put(parts, CorrectedPart.ASSESSMENT, content.sections().assessment());
    if (decision != null) {
      put(parts, CorrectedPart.DECISION, decision.text());
      put(parts, CorrectedPart.OUTCOME, decision.outcome().name());
    }
    return parts;
  }

  private static void put(Map<CorrectedPart, String> parts, CorrectedPart part, String text) {
    parts.put(part, text == null ? "" : text);
  }

  private static int next(Set<Integer> taken) {
    return taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
  }

  // A meeting has each standing item once; another of that name is an item like all others.
  private static ImportedMeeting.Item standingOnce(
      List<AgendaItem> agenda, ImportedMeeting.Item item) {
    return item.standing() != null
            && agenda.stream().anyMatch(there -> there.standing() == item.standing())
        ? item.notStanding()
        : item;
  }

  private record Brought(int number, ImportedMeeting.Item item) {}
}
