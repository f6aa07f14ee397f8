package dk.direktion.meetings.agenda;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Offers what could go on an agenda, and puts on it what is chosen. */
@ApplicationScoped
@Transactional
public class TakingProposals {

  private final Permissions permissions;
  private final Meetings meetings;
  private final Agenda agenda;
  private final ItemViews views;
  private final List<AgendaProposalSource> sources;

  TakingProposals(
      Permissions permissions,
      Meetings meetings,
      Agenda agenda,
      ItemViews views,
      @All List<AgendaProposalSource> sources) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.agenda = agenda;
    this.views = views;
    this.sources =
        sources.stream().sorted(Comparator.comparing(AgendaProposalSource::kind)).toList();
  }

  /** Lists what could go on a meeting's agenda, kind by kind; nothing where none can be added. */
  public Page<AgendaProposalView> list(UUID meetingId, Paging paging) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.known(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    List<AgendaProposalView> offered =
        !meeting.takesCases()
            ? List.of()
            : sources.stream()
                .flatMap(source -> source.proposalsFor(meeting).stream())
                .map(AgendaProposalView::of)
                .toList();
    return paging.of(offered);
  }

  /**
   * Puts a proposal on a meeting's agenda.
   *
   * @throws ProposalNoLongerOffered if nothing of that key is offered
   */
  public ItemView take(UUID meetingId, String key) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    meeting.changeAgenda();
    AgendaProposalSource source = sourceOf(key);
    String id = key.substring(key.indexOf(':') + 1);
    NewItem wanted = source.itemFor(meeting, id).orElseThrow(ProposalNoLongerOffered::new);
    permissions.requireProducing(
        meeting.body().code(), wanted.closed() || meeting.body().alwaysClosed(), meeting.date());
    AgendaItem item = agenda.add(meeting, wanted);
    source.taken(id, item);
    return views.of(item);
  }

  /** Lets those who offer things know that an item is taken off its agenda. */
  void takenOff(AgendaItem item) {
    sources.forEach(source -> source.takenOff(item));
  }

  private AgendaProposalSource sourceOf(String key) {
    int colon = key.indexOf(':');
    String kind = colon < 0 ? "" : key.substring(0, colon).toUpperCase(Locale.ROOT);
    return sources.stream()
        .filter(source -> source.kind().name().equals(kind))
        .findFirst()
        .orElseThrow(ProposalNoLongerOffered::new);
  }
}
