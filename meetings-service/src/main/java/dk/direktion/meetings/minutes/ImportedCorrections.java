package dk.direktion.meetings.minutes;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.decision.Decision;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Corrects approved minutes where a newer edition of the document they came from differs. */
@ApplicationScoped
@Transactional
public class ImportedCorrections {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Decisions decisions;
  private final MinutesCorrections corrections;
  private final MinutesVersions versions;
  private final CorrectingMinutes correcting;

  ImportedCorrections(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Decisions decisions,
      MinutesCorrections corrections,
      MinutesVersions versions,
      CorrectingMinutes correcting) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.decisions = decisions;
    this.corrections = corrections;
    this.versions = versions;
    this.correcting = correcting;
  }

  /** Tells how a meeting's items read now, by number, as far as the caller may read them. */
  public Map<Integer, MinutesWording> wordings(UUID meetingId) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.findById(meetingId);
    Map<Integer, MinutesWording> wordings = new HashMap<>();
    if (meeting == null) {
      return wordings;
    }
    List<AgendaItem> agenda = items.of(meeting);
    List<UUID> ids = agenda.stream().map(AgendaItem::id).toList();
    Map<UUID, ItemContent> said = contents.of(ids);
    Map<UUID, Decision> decided = decisions.ownOf(ids);
    for (AgendaItem item : agenda) {
      ItemContent content = said.get(item.id());
      if (content != null) {
        wordings.put(
            item.number(),
            new MinutesWording(item.id(), original(content, decided.get(item.id()))));
      }
    }
    Map<UUID, MinutesWording> byItem = new HashMap<>();
    wordings.values().forEach(wording -> byItem.put(wording.itemId(), wording));
    corrections.of(meetingId).values().stream()
        .filter(correction -> byItem.containsKey(correction.itemId()))
        .sorted(Comparator.comparingInt(MinutesCorrection::version))
        .forEach(
            correction ->
                byItem
                    .get(correction.itemId())
                    .parts()
                    .put(correction.shown().part(), correction.after()));
    return wordings;
  }

  /** Corrects the minutes of a meeting, each part with a version of its own for all to see. */
  public void correct(UUID meetingId, List<CorrectMinutes> wanted) {
    permissions.requireSecretariat();
    for (CorrectMinutes correction : wanted) {
      correcting.correct(meetingId, EntityTags.of(versions.newest(meetingId)), correction);
    }
  }

  private static Map<CorrectedPart, String> original(ItemContent content, Decision decision) {
    Map<CorrectedPart, String> parts = new EnumMap<>(CorrectedPart.class);
    put(parts, CorrectedPart.TITLE, content.title());
    put(parts, CorrectedPart.BACKGROUND, content.sections().background());
    put(parts, CorrectedPart.PRESENTATION, content.sections().presentation());
    put(parts, CorrectedPart.ECONOMY, content.sections().economy());
    put(parts, CorrectedPart.ASSESSMENT, content.sections().assessment());
    if (decision != null) {
      put(parts, CorrectedPart.DECISION, decision.text());
    }
    return parts;
  }

  private static void put(Map<CorrectedPart, String> parts, CorrectedPart part, String text) {
    parts.put(part, text == null ? "" : text);
  }
}
