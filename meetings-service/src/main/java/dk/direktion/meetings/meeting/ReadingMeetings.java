package dk.direktion.meetings.meeting;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists and shows the meetings the caller may read. */
@ApplicationScoped
@Transactional
public class ReadingMeetings {

  private final Permissions permissions;
  private final Meetings meetings;
  private final MeetingViews views;

  ReadingMeetings(Permissions permissions, Meetings meetings, MeetingViews views) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.views = views;
  }

  public Page<MeetingSummary> list(MeetingFilter filter, MeetingOrder order, Paging paging) {
    permissions.requireReading();
    StringBuilder query = new StringBuilder("1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (filter.body() != null) {
      query.append(" and body.code = :body");
      parameters.put("body", filter.body());
    }
    if (filter.from() != null) {
      query.append(" and starts >= :from");
      parameters.put("from", filter.from().atStartOfDay());
    }
    if (filter.to() != null) {
      query.append(" and starts < :to");
      parameters.put("to", filter.to().plusDays(1).atStartOfDay());
    }
    if (filter.state() != null) {
      query.append(" and state = :state");
      parameters.put("state", filter.state());
    }
    Page<Meeting> page = paging.of(meetings.find(query.toString(), order.sort(), parameters));
    return new Page<>(views.summaries(page.items()), page.page(), page.pageSize(), page.total());
  }

  /**
   * Shows one meeting.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public MeetingView show(UUID id) {
    permissions.requireReading();
    return views.of(meetings.known(id));
  }
}
