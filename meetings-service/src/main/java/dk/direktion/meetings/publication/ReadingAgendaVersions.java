package dk.direktion.meetings.publication;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.HiddenTitle;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows how an agenda was published, version by version, and what the next one would change. */
@ApplicationScoped
@Transactional
public class ReadingAgendaVersions {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final AgendaVersions versions;
  private final People people;
  private final HiddenTitle hiddenTitle;

  ReadingAgendaVersions(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      AgendaVersions versions,
      People people,
      HiddenTitle hiddenTitle) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.versions = versions;
    this.people = people;
    this.hiddenTitle = hiddenTitle;
  }

  /** Lists a meeting's published agendas, latest first. */
  public Page<AgendaVersionView> list(UUID meetingId, Paging paging) {
    permissions.requireReading();
    Meeting meeting = meetings.known(meetingId);
    Map<UUID, List<AgendaLine>> lines = versions.linesOf(meeting);
    Map<UUID, String> programmes = versions.programmesOf(meeting);
    List<AgendaVersionView> views = new ArrayList<>();
    AgendaVersion before = null;
    for (AgendaVersion version : versions.of(meeting)) {
      List<AgendaLine> now = lines.getOrDefault(version.id(), List.of());
      AgendaChangesView changes =
          before == null
              ? null
              : changes(
                  before.number(),
                  AgendaChanges.between(lines.getOrDefault(before.id(), List.of()), now),
                  !programmes.get(before.id()).equals(programmes.get(version.id())));
      views.add(
          new AgendaVersionView(
              version.number(),
              version.publishedAt(),
              people.nameOf(version.publishedBy()),
              now.stream().map(this::shown).toList(),
              changes));
      before = version;
    }
    Collections.reverse(views);
    return paging.of(views);
  }

  /** Shows what publishing now would change; without a version yet, everything is added. */
  public AgendaChangesView next(UUID meetingId) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.known(meetingId);
    permissions.requireCovered(meeting.body().code(), false, meeting.date());
    List<AgendaVersion> published = versions.of(meeting);
    List<AgendaLine> now = versions.linesNow(meeting);
    if (published.isEmpty()) {
      return changes(0, AgendaChanges.between(List.of(), now), false);
    }
    AgendaVersion last = published.get(published.size() - 1);
    List<AgendaLine> before = versions.linesOf(meeting).getOrDefault(last.id(), List.of());
    return changes(
        last.number(),
        AgendaChanges.between(before, now),
        !versions.programmesOf(meeting).get(last.id()).equals(versions.programmeNow(meeting)));
  }

  private AgendaChangesView changes(int since, AgendaChanges changes, boolean programmeChanged) {
    return new AgendaChangesView(
        since,
        shown(changes.added()),
        shown(changes.removed()),
        shown(changes.moved()),
        shown(changes.changed()),
        programmeChanged);
  }

  private List<AgendaChangeView> shown(List<AgendaChanges.Change> changes) {
    return changes.stream().map(this::shown).toList();
  }

  private AgendaChangeView shown(AgendaChanges.Change change) {
    AgendaLine line = change.after() == null ? change.before() : change.after();
    boolean retitled = change.parts().contains(AgendaItemPart.TITLE);
    return new AgendaChangeView(
        line.itemId(),
        change.after() == null ? null : change.after().number(),
        change.before() == null ? null : change.before().number(),
        titleOf(line),
        retitled ? change.before().title() : null,
        line.closed(),
        line.readable(),
        List.copyOf(change.parts()));
  }

  private AgendaVersionLineView shown(AgendaLine line) {
    return new AgendaVersionLineView(
        line.itemId(), line.number(), titleOf(line), line.closed(), line.readable());
  }

  private String titleOf(AgendaLine line) {
    if (line.readable()) {
      return line.title();
    }
    AgendaItem item = items.findById(line.itemId());
    return hiddenTitle.of(item);
  }
}
