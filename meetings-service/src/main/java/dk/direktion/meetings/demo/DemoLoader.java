package dk.direktion.meetings.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.MakingAgenda;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.body.EditingBody;
import dk.direktion.meetings.body.MemberRole;
import dk.direktion.meetings.decision.RecordingDecision;
import dk.direktion.meetings.guest.InviteGuests;
import dk.direktion.meetings.guest.InvitingGuests;
import dk.direktion.meetings.meeting.CreateMeeting;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingCourse;
import dk.direktion.meetings.meeting.MeetingState;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.meeting.PlanningMeeting;
import dk.direktion.meetings.minutes.ApprovingMinutes;
import dk.direktion.meetings.preparation.CreatePreparation;
import dk.direktion.meetings.preparation.MakingPreparations;
import dk.direktion.meetings.preparation.PreparationView;
import dk.direktion.meetings.programme.PlanProgrammeEntry;
import dk.direktion.meetings.programme.PlanningProgramme;
import dk.direktion.meetings.reminder.ReminderLists;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo municipality's meetings through the use cases, into an empty database only. */
@ApplicationScoped
class DemoLoader {

  private static final Logger LOG = Logger.getLogger(DemoLoader.class);

  private final boolean wanted;
  private final SystemWork system;
  private final Meetings meetings;
  private final Bodies bodies;
  private final BodyMembers members;
  private final EditingBody editing;
  private final ReminderLists reminders;
  private final MakingPreparations preparing;
  private final PlanningMeeting planning;
  private final MeetingCourse course;
  private final MakingAgenda agenda;
  private final InvitingGuests inviting;
  private final DemoFiles files;
  private final PlanningProgramme programme;
  private final RecordingDecision recording;
  private final ApprovingMinutes approving;
  private final ObjectMapper json;
  private final Clock clock;

  DemoLoader(
      @ConfigProperty(name = "direktion.demo") boolean wanted,
      SystemWork system,
      Meetings meetings,
      Bodies bodies,
      BodyMembers members,
      EditingBody editing,
      ReminderLists reminders,
      MakingPreparations preparing,
      PlanningMeeting planning,
      MeetingCourse course,
      MakingAgenda agenda,
      InvitingGuests inviting,
      DemoFiles files,
      PlanningProgramme programme,
      RecordingDecision recording,
      ApprovingMinutes approving,
      ObjectMapper json,
      Clock clock) {
    this.wanted = wanted;
    this.system = system;
    this.meetings = meetings;
    this.bodies = bodies;
    this.members = members;
    this.editing = editing;
    this.reminders = reminders;
    this.preparing = preparing;
    this.planning = planning;
    this.course = course;
    this.agenda = agenda;
    this.inviting = inviting;
    this.files = files;
    this.programme = programme;
    this.recording = recording;
    this.approving = approving;
    this.json = json;
    this.clock = clock;
  }

  // Before the others' events are followed, whose proposals name some of these meetings.
  void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
    if (wanted) {
      loadIfEmpty();
    }
  }

  void loadIfEmpty() {
    DemoMeetings demo = DemoMeetings.read(json);
    // One transaction, so that a start broken off half way finds an empty database again.
    boolean loaded =
        system.call(
            () -> {
              if (meetings.count() > 0) {
                return false;
              }
              load(demo, LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
              return true;
            });
    if (loaded) {
      LOG.infof("Loaded the demo municipality: %d meetings", demo.meetings().size());
    }
  }

  private void load(DemoMeetings demo, LocalDate today) {
    demo.members()
        .forEach(
            (body, people) ->
                people.forEach(
                    person ->
                        members.persist(
                            new BodyMember(
                                UuidV7.next(clock),
                                body,
                                person.username(),
                                person.name(),
                                person.role() == null ? MemberRole.MEMBER : person.role(),
                                LocalDate.of(2014, 1, 1)))));
    demo.series().forEach(editing::meetIn);
    demo.reminders().forEach(reminders::begin);
    demo.preparations().forEach(preparation -> prepare(preparation, today));
    // All meetings are planned before the first is held: what is put off needs somewhere to go.
    Map<DemoMeetings.DemoMeeting, UUID> planned = new LinkedHashMap<>();
    demo.meetings().forEach(meeting -> planned.put(meeting, plan(meeting, today)));
    planned.forEach((meeting, id) -> proceed(meeting, id, meeting.date(today)));
  }

  private void prepare(DemoMeetings.DemoPreparation external, LocalDate today) {
    PreparationView begun =
        preparing.begin(
            new CreatePreparation(external.bodyCode(), external.start(today), external.location()));
    preparing.readText(begun.id(), EntityTags.of(begun.version()), external.agenda());
  }

  private UUID plan(DemoMeetings.DemoMeeting meeting, LocalDate today) {
    if (meeting.id() != null) {
      meetings.persistAndFlush(
          Meeting.plan(
              meeting.id(),
              bodies.findById(meeting.bodyCode()),
              meeting.kind(),
              meeting.start(today),
              meeting.end(today),
              meeting.location(),
              false));
      return meeting.id();
    }
    return planning
        .plan(
            new CreateMeeting(
                meeting.bodyCode(),
                meeting.kind(),
                meeting.start(today),
                meeting.end(today),
                meeting.location(),
                false,
                true))
        .id();
  }

  private void proceed(DemoMeetings.DemoMeeting meeting, UUID id, LocalDate date) {
    if (meeting.until() == MeetingState.PLANNED) {
      return;
    }
    course.openAgenda(id, null);
    Map<UUID, DemoMeetings.DemoDecision> decided = new LinkedHashMap<>();
    List<UUID> added = new ArrayList<>();
    for (DemoMeetings.DemoItem item : meeting.items()) {
      UUID itemId = add(id, item, date);
      added.add(itemId);
      if (item.decision() != null) {
        decided.put(itemId, item.decision());
      }
    }
    meeting
        .programme()
        .forEach(
            entry ->
                programme.add(
                    id,
                    new PlanProgrammeEntry(
                        date.plusDays(entry.day()),
                        entry.from(),
                        entry.to(),
                        entry.text(),
                        entry.item() == null ? null : added.get(entry.item()))));
    if (meeting.until() == MeetingState.MINUTES_APPROVED) {
      course.publishAgenda(id, null);
      decided.forEach((itemId, decision) -> recording.record(itemId, null, decision.on(date)));
      approving.approve(id, null);
    }
  }

  private UUID add(UUID meetingId, DemoMeetings.DemoItem item, LocalDate date) {
    ItemView added = agenda.add(meetingId, item.item());
    if (!item.guests().isEmpty()) {
      inviting.invite(
          added.id(),
          EntityTags.of(added.version()),
          new InviteGuests(item.guests().stream().map(guest -> guest.at(date)).toList()));
    }
    files.attach(added, item.files());
    return added.id();
  }
}
