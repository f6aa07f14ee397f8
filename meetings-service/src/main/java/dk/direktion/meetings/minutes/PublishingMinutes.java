package dk.direktion.meetings.minutes;

import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingView;
import dk.direktion.meetings.meeting.MeetingViews;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Publishes approved minutes. */
@ApplicationScoped
@Transactional
public class PublishingMinutes {

  private final Permissions permissions;
  private final Meetings meetings;
  private final MeetingViews views;
  private final Clock clock;

  PublishingMinutes(Permissions permissions, Meetings meetings, MeetingViews views, Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.views = views;
    this.clock = clock;
  }

  public MeetingView publish(UUID meetingId, String ifMatch) {
    permissions.requireSecretariat();
    Meeting meeting = meetings.knownForChange(meetingId);
    permissions.requireProducing(meeting.body().code(), false, meeting.date());
    if (ifMatch != null) {
      EntityTags.require(ifMatch, meeting.version());
    }
    meeting.publishMinutes(clock.instant());
    meetings.flush();
    return views.of(meeting);
  }
}
