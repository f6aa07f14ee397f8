package dk.direktion.access.criteria;

import dk.direktion.access.criteria.AlignmentLine.Outcome;
import dk.direktion.access.directory.People;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.EffectiveRights;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.common.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds today's accesses that fail some criteria. */
@ApplicationScoped
class OutOfLine {

  private final Caller caller;
  private final People people;
  private final EffectiveRights rights;

  OutOfLine(Caller caller, People people, EffectiveRights rights) {
    this.caller = caller;
    this.people = people;
    this.rights = rights;
  }

  /** Returns them by person, and what bringing them in line makes of each. */
  List<AlignmentLine> of(List<BodyGroupCriteria> criteria) {
    Map<BodyGroup, BodyGroupCriteria> byGroup =
        criteria.stream()
            .collect(Collectors.toMap(BodyGroupCriteria::bodyGroup, Function.identity()));
    Map<String, List<ReadingRight>> all = rights.of(people.usernames());
    return all.keySet().stream()
        .sorted()
        .map(all::get)
        .map(of -> failing(of, byGroup))
        .flatMap(Collection::stream)
        .toList();
  }

  private List<AlignmentLine> failing(
      List<ReadingRight> held, Map<BodyGroup, BodyGroupCriteria> criteria) {
    List<ReadingRight> byPosition = held.stream().filter(right -> !right.isGranted()).toList();
    return held.stream()
        .filter(ReadingRight::isGranted)
        .map(grant -> line(grant, criteria.get(grant.bodyGroup()).failedBy(grant, byPosition)))
        .filter(line -> !line.failed().isEmpty())
        .toList();
  }

  private AlignmentLine line(ReadingRight grant, List<Criterion> failed) {
    boolean own = grant.person().equals(caller.username());
    return new AlignmentLine(grant, failed, own ? Outcome.LEFT_FOR_ANOTHER : Outcome.ENDS);
  }
}
