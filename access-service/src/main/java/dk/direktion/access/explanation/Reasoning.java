package dk.direktion.access.explanation;

import dk.direktion.access.explanation.Reason.Weight;
import dk.direktion.access.grant.Grant;
import dk.direktion.access.grant.Grants;
import dk.direktion.access.reader.Today;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.EffectiveRights;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.common.web.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the reasons why a person can or cannot read an item, from positions, rules and grants. */
@ApplicationScoped
public class Reasoning {

  private static final Set<AgendaSystem> READING = EnumSet.allOf(AgendaSystem.class);
  private static final Set<String> ABOVE_EVERY_RIGHT = Set.of("conflicted", "screened");

  private final EffectiveRights rights;
  private final Grants grants;
  private final Today today;

  Reasoning(EffectiveRights rights, Grants grants, Today today) {
    this.rights = rights;
    this.grants = grants;
    this.today = today;
  }

  /**
   * Returns the chain: what the item is, each right the person has or had to its body, and what
   * stands against it.
   */
  public List<Reason> about(String person, ItemFacts item) {
    List<Reason> chain = new ArrayList<>();
    chain.add(
        new Reason(
            Weight.FACT,
            item.closed() ? "item-closed" : "item-open",
            Map.of("number", item.number(), "body", item.bodyName(), "date", item.meetingDate())));
    Optional<BodyGroup> group = BodyGroup.of(item.bodyCode());
    if (group.isEmpty()) {
      chain.add(new Reason(Weight.AGAINST, "body-without-group", Map.of("body", item.bodyName())));
    } else {
      chain.addAll(
          about(person, item.bodyCode(), group.get(), item.closed(), item.meetingDate(), READING));
    }
    if (item.conflicted()) {
      chain.add(new Reason(Weight.AGAINST, "conflicted", Map.of()));
    }
    if (item.screened()) {
      chain.add(new Reason(Weight.AGAINST, "screened", Map.of()));
    }
    if (allows(chain) != item.readable()) {
      // The chain is right by what is known here; meetings-service decides by what has reached it.
      chain.add(
          new Reason(item.readable() ? Weight.FOR : Weight.AGAINST, "decided-otherwise", Map.of()));
    }
    return chain;
  }

  /**
   * Returns the reasons for and against reaching a body's items of a meeting, open or closed.
   *
   * @param group the body's
   * @param within the systems that count; whoever makes agendas reads them too
   */
  public List<Reason> about(
      String person,
      String bodyCode,
      BodyGroup group,
      boolean closed,
      LocalDate meetingDate,
      Set<AgendaSystem> within) {
    List<Reason> chain = new ArrayList<>();
    List<ReadingRight> held =
        rights.of(person).stream()
            .filter(right -> right.reaches(bodyCode) && within.contains(right.system()))
            .toList();
    held.forEach(right -> chain.add(reason(right, closed, meetingDate)));
    for (Grant over : grants.overOf(person, group, today.date())) {
      if (within.contains(over.system())) {
        chain.add(reason(over));
      }
    }
    if (held.isEmpty()) {
      String code = within.contains(AgendaSystem.READER) ? "no-right" : "no-production";
      chain.add(new Reason(Weight.AGAINST, code, Map.of("group", group)));
    }
    return chain;
  }

  private static Reason reason(ReadingRight right, boolean closed, LocalDate meetingDate) {
    Map<String, Object> named = Map.of("source", right.basis(), "system", right.system());
    if (!closed || right.reachesClosedOf(meetingDate)) {
      return new Reason(Weight.FOR, "right-covers", named);
    }
    return switch (right.scope()) {
      case OPEN -> new Reason(Weight.AGAINST, "right-open-only", named);
      case OPEN_AND_CLOSED ->
          new Reason(
              Weight.AGAINST,
              "right-later",
              Map.of(
                  "source", right.basis(), "system", right.system(), "from", right.closedFrom()));
    };
  }

  private Reason reason(Grant over) {
    if (over.revokedAt() != null) {
      return reason(over, "grant-revoked", LocalDate.ofInstant(over.revokedAt(), Denmark.ZONE));
    }
    if (over.validFrom().isAfter(today.date())) {
      return reason(over, "grant-ahead", over.validFrom());
    }
    return reason(over, "grant-ended", over.lastDay().orElse(today.date()));
  }

  private static Reason reason(Grant over, String code, LocalDate date) {
    return new Reason(Weight.AGAINST, code, Map.of("date", date, "system", over.system()));
  }

  private static boolean allows(List<Reason> chain) {
    return chain.stream().anyMatch(reason -> reason.weight() == Weight.FOR)
        && chain.stream().noneMatch(reason -> ABOVE_EVERY_RIGHT.contains(reason.code()));
  }
}
