package dk.direktion.meetings.followup;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.consequence.Consequences;
import dk.direktion.meetings.decision.Decisions;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Lists follow-ups and notes when they are done. */
@ApplicationScoped
@Transactional
public class FollowingUp {

  private final Permissions permissions;
  private final FollowUps followUps;
  private final Decisions decisions;
  private final Consequences consequences;
  private final ItemContents contents;
  private final FollowUpViews views;
  private final FollowUpNotices notices;
  private final AgendaItems items;
  private final ClosedReadings closedReadings;
  private final Clock clock;

  FollowingUp(
      Permissions permissions,
      FollowUps followUps,
      Decisions decisions,
      Consequences consequences,
      ItemContents contents,
      FollowUpViews views,
      FollowUpNotices notices,
      AgendaItems items,
      ClosedReadings closedReadings,
      Clock clock) {
    this.permissions = permissions;
    this.followUps = followUps;
    this.decisions = decisions;
    this.consequences = consequences;
    this.contents = contents;
    this.views = views;
    this.notices = notices;
    this.items = items;
    this.closedReadings = closedReadings;
    this.clock = clock;
  }

  /** Lists follow-ups by due date. */
  public Page<FollowUpView> list(FollowUpFilter filter, Paging paging) {
    permissions.requireReading();
    StringBuilder query = new StringBuilder("from FollowUp f where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (filter.state() != null) {
      query.append(" and f.state = :state");
      parameters.put("state", filter.state());
    }
    if (filter.decisionId() != null) {
      query.append(" and f.decisionId = :decision");
      parameters.put("decision", filter.decisionId());
    }
    if (filter.late()) {
      query.append(" and f.state = :open and f.due < :today");
      parameters.put("open", FollowUpState.OPEN);
      parameters.put("today", today());
    }
    query.append(" order by f.due nulls last, f.id");
    Page<FollowUp> page = paging.of(followUps.find(query.toString(), parameters));
    items.byId(page.items().stream().map(FollowUp::itemId).distinct().toList()).values().stream()
        .filter(AgendaItem::closed)
        .forEach(
            item ->
                closedReadings.reportOnce(
                    item.id(), item.meeting().id(), item.bodyCode(), ReadingWay.LIST));
    return new Page<>(views.of(page.items()), page.page(), page.pageSize(), page.total());
  }

  /**
   * Notes what became of a follow-up; where it was to carry the decision out, the decision comes to
   * the same. What failed is told to the secretariat.
   *
   * @throws AccessDenied if the caller is neither the responsible nor the secretariat
   */
  public FollowUpView complete(UUID id, CompleteFollowUp completion) {
    permissions.requireReading();
    FollowUp followUp =
        followUps
            .findByIdOptional(id)
            .filter(views::isOwn)
            .orElseThrow(
                () -> permissions.isSecretariat() ? new NotFound("follow-up") : new AccessDenied());
    String remark = completion.remark();
    followUp.complete(completion.reported(), clock.instant(), permissions.caller(), remark);
    boolean hasSubject = contents.readable(followUp.itemId()).subject() != null;
    if (followUp.isGivenInTheDecision()
        && decisions.findById(followUp.decisionId()).isCarriedOutByFollowUp(hasSubject)) {
      consequences
          .findById(followUp.decisionId())
          .report(completion.reported().consequence(), remark, null, clock.instant());
    }
    if (completion.reported() == FollowUpOutcome.FAILED) {
      notices.tellOfFailure(followUp);
    }
    followUps.flush();
    return views.of(followUp);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }
}
