package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows items, and reports each reading of a closed one. */
@ApplicationScoped
@Transactional
public class ReadingItems {

  private final Permissions permissions;
  private final AgendaItems items;
  private final ItemViews views;
  private final ClosedReadings closedReadings;

  ReadingItems(
      Permissions permissions, AgendaItems items, ItemViews views, ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.items = items;
    this.views = views;
    this.closedReadings = closedReadings;
  }

  /**
   * Shows an item.
   *
   * @throws NotFound if there is none, or the caller may not read the body's meetings
   */
  public ItemView show(UUID id) {
    permissions.requireReading();
    AgendaItem item = items.known(id);
    ItemView view = views.of(item);
    if (view.closed() && view.readable()) {
      closedReadings.report(item.id(), view.meetingId(), item.bodyCode(), ReadingWay.ITEM);
    }
    return view;
  }
}
