package dk.direktion.meetings.minutes;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows how bodies' minutes are approved, and lets the secretariat set it. */
@ApplicationScoped
@Transactional
public class KeepingMinutesRules {

  private final Permissions permissions;
  private final MinutesRules rules;
  private final Bodies bodies;
  private final People people;

  KeepingMinutesRules(Permissions permissions, MinutesRules rules, Bodies bodies, People people) {
    this.permissions = permissions;
    this.rules = rules;
    this.bodies = bodies;
    this.people = people;
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
    boolean hasChair = wanted.chair() != null && !wanted.chair().isBlank();
    if (wanted.rule() == ApprovalRule.CHAIR && !hasChair) {
      throw InvalidInput.of("chair", "chair-missing");
    }
    rule.become(wanted.rule(), wanted.quorum(), hasChair ? wanted.chair().strip() : null);
    rules.flush();
    return shown(rule);
  }

  private MinutesRuleView shown(MinutesRule rule) {
    return new MinutesRuleView(
        rule.bodyCode(),
        bodies.findById(rule.bodyCode()).name(),
        rule.rule(),
        rule.quorum(),
        rule.chair(),
        people.nameOf(rule.chair()),
        permissions.isSecretariat() ? List.of("edit") : List.of(),
        rule.version());
  }
}
