package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.casefile.CaseFiles;
import dk.direktion.meetings.casefile.CaseNumber;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MeetingViews;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.screening.ScreenedItemStaysClosed;
import dk.direktion.meetings.screening.Screenings;
import dk.direktion.meetings.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes agendas: adds, edits, orders and removes items. */
@ApplicationScoped
@Transactional
public class MakingAgenda {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Agenda agenda;
  private final CaseFiles cases;
  private final Submissions submissions;
  private final TakingProposals proposals;
  private final ItemRemoval removal;
  private final MeetingViews meetingViews;
  private final ItemViews itemViews;
  private final Screenings screenings;
  private final Clock clock;

  MakingAgenda(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Agenda agenda,
      CaseFiles cases,
      Submissions submissions,
      TakingProposals proposals,
      ItemRemoval removal,
      MeetingViews meetingViews,
      ItemViews itemViews,
      Screenings screenings,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.agenda = agenda;
    this.cases = cases;
    this.submissions = submissions;
    this.proposals = proposals;
    this.removal = removal;
    this.meetingViews = meetingViews;
    this.itemViews = itemViews;
    this.screenings = screenings;
    this.clock = clock;
  }

  public ItemView add(UUID meetingId, CreateItem wanted) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    String caseNumber = CaseNumber.textOf("caseNumber", wanted.caseNumber());
    boolean closed = Boolean.TRUE.equals(wanted.closed()) || meeting.body().alwaysClosed();
    permissions.requireProducing(meeting.body().code(), closed, meeting.date());
    AgendaItem item = agenda.add(meeting, wanted.on(cases.forNumber(caseNumber)));
    return itemViews.of(item);
  }

  public MeetingView reorder(UUID meetingId, String ifMatch, OrderItems wanted) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    EntityTags.require(ifMatch, meeting.version());
    agenda.reorder(meeting, wanted.itemIds());
    meetings.flush();
    return meetingViews.of(meeting);
  }

  public ItemView edit(UUID itemId, String ifMatch, EditItem changes) {
    permissions.requireSecretariat();
    AgendaItem item = manageable(itemId, ifMatch);
    ItemContent content = contents.readable(itemId);
    item.meeting().changeAgenda();
    change(item, content, changes);
    item.edited();
    items.flush();
    return itemViews.of(item);
  }

  public void remove(UUID itemId, String ifMatch) {
    permissions.requireSecretariat();
    AgendaItem item = manageable(itemId, ifMatch);
    String subject = contents.readable(itemId).subject();
    if (!removal.isPossible(item)) {
      throw new ItemCannotBeRemoved(item.meeting().state());
    }
    proposals.takenOff(item);
    agenda.remove(item);
    if (subject != null) {
      submissions.refuseForWantOfMeeting(subject);
    }
  }

  private AgendaItem manageable(UUID itemId, String ifMatch) {
    AgendaItem item = items.known(itemId);
    meetings.knownForChange(item.meeting().id());
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    EntityTags.require(ifMatch, item.version());
    return item;
  }

  private void change(AgendaItem item, ItemContent content, EditItem changes) {
    if (changes.title() != null) {
      if (changes.title().isBlank()) {
        throw InvalidInput.of("title", "title-needed");
      }
      content.entitle(changes.title().strip());
    }
    if (changes.caseNumber() != null && !changes.caseNumber().isBlank()) {
      item.belongTo(cases.forNumber(CaseNumber.textOf("caseNumber", changes.caseNumber())));
    }
    if (changes.recommender() != null) {
      content.recommendedBy(changes.recommender().isBlank() ? null : changes.recommender());
    }
    if (changes.sections() != null) {
      content.present(changes.sections().appliedTo(content.sections()));
    }
    if (changes.recommendationPoints() != null) {
      content.recommend(changes.recommendationPoints(), clock);
    }
    if (changes.attachments() != null) {
      content.attach(changes.attachments(), clock);
    }
    if (changes.closed() != null) {
      closeOrOpen(item, changes.closed());
    }
  }

  private void closeOrOpen(AgendaItem item, boolean close) {
    if (close) {
      permissions.requireProducing(item.bodyCode(), true, item.meetingDate());
      item.close();
    } else {
      if (screenings.isScreened(item)) {
        throw new ScreenedItemStaysClosed();
      }
      item.open();
    }
  }
}
