package dk.direktion.meetings.minutes;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.BodyMember;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows how bodies' minutes are approved, and lets the secretariat set it. */
@ApplicationScoped
@Transactional
public class KeepingMinutesRules {

  private final Permissions permissions;
  private final MinutesRules rules;
  private final Bodies bodies;
  private final BodyMembers members;
  private final Clock clock;

  KeepingMinutesRules(
      Permissions permissions,
      MinutesRules rules,
      Bodies bodies,
      BodyMembers members,
      Clock clock) {
    this.permissions = permissions;
    this.rules = rules;
    this.bodies = bodies;
    this.members = members;
    this.clock = clock;
  }

  public Page<MinutesRuleView> list(Paging paging) {
    permissions.requireReading();
    return paging.of(rules.findAll(Sort.by("bodyCode"))).map(this::shown);
  }

  /**
   * Shows one body's rule.
   *
   * @throws NotFound if the caller may not know of the body
   */
  public MinutesRuleView show(String bodyCode) {
    permissions.requireReading();
    return shown(rules.of(bodyCode));
  }

  public MinutesRuleView change(String bodyCode, String ifMatch, SetMinutesRule wanted) {
    permissions.requireSecretariat();
    MinutesRule rule = rules.of(bodyCode);
    EntityTags.require(ifMatch, rule.version());
    if (wanted.rule() == ApprovalRule.CHAIR && chair(bodyCode).isEmpty()) {
      throw InvalidInput.of("rule", "body-without-chair");
    }
    rule.become(wanted.rule(), wanted.quorum());
    rules.flush();
    return shown(rule);
  }

  private Optional<BodyMember> chair(String bodyCode) {
    return members.chair(bodyCode, LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
  }

  private MinutesRuleView shown(MinutesRule rule) {
    return new MinutesRuleView(
        rule.bodyCode(),
        bodies.findById(rule.bodyCode()).name(),
        rule.rule(),
        rule.quorum(),
        chair(rule.bodyCode()).map(BodyMember::name).orElse(null),
        permissions.isSecretariat() ? List.of("edit") : List.of(),
        rule.version());
  }
}
