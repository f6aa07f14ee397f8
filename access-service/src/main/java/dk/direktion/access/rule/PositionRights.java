package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.right.Basis;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.RightsSource;
import dk.direktion.access.right.Scope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives the rights that come with a position, from its first day to its last. */
@ApplicationScoped
class PositionRights implements RightsSource {

  private final List<ReaderRule> rules;
  private final Positions positions;

  PositionRights(@All List<ReaderRule> rules, Positions positions) {
    this.rules = rules;
    this.positions = positions;
  }

  @Override
  public List<ReadingRight> rightsOn(LocalDate day, Collection<String> people) {
    return positions.heldOn(day, people).stream()
        .flatMap(
            position ->
                rules.stream()
                    .filter(rule -> rule.admits(position))
                    .map(rule -> right(rule, position)))
        .toList();
  }

  private static ReadingRight right(ReaderRule rule, Position position) {
    Basis basis =
        new Basis(
            "position:" + position.id(),
            null,
            "source.position",
            Map.of(
                "title",
                position.title(),
                "unit",
                position.unit().name(),
                "from",
                position.starts()));
    return new ReadingRight(
        position.person().username(),
        rule.bodyGroup(),
        Scope.OPEN_AND_CLOSED,
        position.starts(),
        position.ends().orElse(null),
        position.starts(),
        basis);
  }
}
