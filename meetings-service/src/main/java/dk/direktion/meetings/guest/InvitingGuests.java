package dk.direktion.meetings.guest;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.agenda.ItemView;
import dk.direktion.meetings.agenda.ItemViews;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invites guests to an item, within the meeting's time. */
@ApplicationScoped
@Transactional
public class InvitingGuests {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final ItemContents contents;
  private final Guests guests;
  private final ItemViews views;
  private final Clock clock;

  InvitingGuests(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      ItemContents contents,
      Guests guests,
      ItemViews views,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.contents = contents;
    this.guests = guests;
    this.views = views;
    this.clock = clock;
  }

  public ItemView invite(UUID itemId, String ifMatch, InviteGuests wanted) {
    permissions.requireSecretariat();
    AgendaItem item = items.known(itemId);
    Meeting meeting = meetings.knownForChange(item.meeting().id());
    permissions.requireProducing(item.bodyCode(), item.closed(), item.meetingDate());
    contents.readable(itemId);
    EntityTags.require(ifMatch, item.version());
    meeting.changeAgenda();
    requireWithin(meeting, wanted.guests());
    List<Guest> invited = new ArrayList<>();
    for (InvitedGuest guest : wanted.guests()) {
      invited.add(new Guest(UuidV7.next(clock), item, invited.size() + 1, guest));
    }
    guests.replace(item, invited);
    item.edited();
    items.flush();
    return views.of(item);
  }

  private static void requireWithin(Meeting meeting, List<InvitedGuest> invited) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < invited.size(); i++) {
      InvitedGuest guest = invited.get(i);
      if (!guest.to().isAfter(guest.from())) {
        errors.add(new FieldError("guests[" + i + "].to", "guest-leaves-before-arriving"));
      } else if (!meeting.covers(guest.daysAfter(meeting.date()), guest.from(), guest.to())) {
        errors.add(new FieldError("guests[" + i + "].from", "outside-the-meeting"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
