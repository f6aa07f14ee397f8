package dk.direktion.meetings.reminder;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists reminders. */
@ApplicationScoped
@Transactional
public class ListingReminders {

  private final Permissions permissions;
  private final ReminderWordings wordings;
  private final ReminderViews views;

  ListingReminders(Permissions permissions, ReminderWordings wordings, ReminderViews views) {
    this.permissions = permissions;
    this.wordings = wordings;
    this.views = views;
  }

  /**
   * Lists what stands on a body's list, or on all if {@code body} is null; by body and in the order
   * of its list.
   *
   * @param asOf the day whose list is wanted; now if null
   */
  public Page<ReminderView> list(String body, LocalDate asOf, Paging paging) {
    permissions.requireReading();
    List<ReminderWording> rows =
        asOf == null ? wordings.standing(body) : wordings.standingOn(body, asOf);
    Page<ReminderWording> page = paging.of(rows);
    return new Page<>(
        views.of(page.items(), asOf == null ? views.today() : asOf),
        page.page(),
        page.pageSize(),
        page.total());
  }

  /** Lists the rows the caller may know of whose time has come, or has passed. */
  public List<ReminderView> due() {
    permissions.requireReading();
    LocalDate today = views.today();
    return views.of(wordings.standing(null), today).stream()
        .filter(row -> row.next() != null && !row.next().first().isAfter(today))
        .toList();
  }

  /**
   * Shows one row as it reads now, or read when it was taken off.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public ReminderView show(UUID id) {
    permissions.requireReading();
    return views.of(wordings.latest(id));
  }
}
