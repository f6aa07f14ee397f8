package dk.direktion.meetings.body;

import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows a body whose meetings the caller may read. */
@ApplicationScoped
@Transactional
public class ReadingBody {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final BodyMembers members;
  private final Clock clock;

  ReadingBody(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      BodyMembers members,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.members = members;
    this.clock = clock;
  }

  public BodyRulesView show(String code) {
    permissions.requireReading();
    return of(known(code));
  }

  /**
   * Finds a body the caller may know of.
   *
   * @throws NotFound if there is none
   */
  public Body known(String code) {
    Body body = bodies.findById(code);
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw new NotFound("body");
    }
    return body;
  }

  BodyRulesView of(Body body) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    return new BodyRulesView(
        body.code(),
        body.name(),
        body.kind(),
        body.bodyGroup(),
        body.alwaysClosed(),
        body.secretariat(),
        body.place(),
        body.durationMinutes(),
        body.agendaDays(),
        body.materialDays(),
        body.publishRule(),
        body.standingItems(),
        body.series(),
        members.everOf(body.code()).stream()
            .map(member -> MembershipView.of(member, today))
            .toList(),
        permissions.isSecretariat() ? List.of("edit", "plan-year") : List.of(),
        body.version());
  }
}
