package dk.direktion.access.rule;

import dk.direktion.access.directory.Position;
import dk.direktion.access.directory.Positions;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.Basis;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.RightsSource;
import dk.direktion.access.right.Scope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives the rights that come with a position, from its first day to its last. */
@ApplicationScoped
class PositionRights implements RightsSource {

  private final List<ReaderRule> readers;
  private final List<ProductionRule> producers;
  private final Positions positions;

  PositionRights(
      @All List<ReaderRule> readers, @All List<ProductionRule> producers, Positions positions) {
    this.readers = readers;
    this.producers = producers;
    this.positions = positions;
  }

  @Override
  public List<ReadingRight> rightsOn(LocalDate day, Collection<String> people) {
    return positions.heldOn(day, people).stream()
        .flatMap(position -> Stream.concat(toRead(position).stream(), toProduce(position).stream()))
        .toList();
  }

  private List<ReadingRight> toRead(Position position) {
    return readers.stream()
        .filter(rule -> rule.admits(position))
        .map(rule -> right(position, AgendaSystem.READER, rule.bodyGroup(), List.of()))
        .toList();
  }

  private List<ReadingRight> toProduce(Position position) {
    List<ReadingRight> rights = new ArrayList<>();
    for (ProductionRule rule : producers) {
      for (BodyGroup group : rule.bodyGroups()) {
        List<String> reached =
            group.bodies().stream().filter(body -> rule.admits(position, body)).toList();
        if (!reached.isEmpty()) {
          List<String> only = reached.equals(group.bodies()) ? List.of() : reached;
          rights.add(right(position, AgendaSystem.PRODUCTION, group, only));
        }
      }
    }
    return rights;
  }

  private static ReadingRight right(
      Position position, AgendaSystem system, BodyGroup group, List<String> onlyBodies) {
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
        system,
        group,
        onlyBodies,
        Scope.OPEN_AND_CLOSED,
        position.starts(),
        position.ends().orElse(null),
        position.starts(),
        basis);
  }
}
