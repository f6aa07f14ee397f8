package dk.direktion.meetings.reminder;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists reminders. */
@ApplicationScoped
@Transactional
public class ListingReminders {

  private final Permissions permissions;
  private final Reminders reminders;

  ListingReminders(Permissions permissions, Reminders reminders) {
    this.permissions = permissions;
    this.reminders = reminders;
  }

  /** Lists a body's reminders, or all bodies' if {@code body} is null; newest list first. */
  public Page<ReminderView> list(String body, Paging paging) {
    permissions.requireReading();
    String order = " order by r.meetingDate desc nulls first, r.bodyCode, r.position, r.id";
    PanacheQuery<Reminder> query =
        body == null
            ? reminders.find("from Reminder r" + order)
            : reminders.find("from Reminder r where r.bodyCode = ?1" + order, body);
    return paging.of(query).map(Reminder::view);
  }
}
