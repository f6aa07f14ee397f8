package dk.direktion.meetings.casewriting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who leads which unit. */
@ApplicationScoped
public class UnitLeaders implements PanacheRepositoryBase<UnitLeader, UnitLeader.Key> {

  /** Returns the usernames of those who hold an office of a unit. */
  Set<String> holding(Office office, String unit) {
    return list("office = ?1 and unit = ?2", office, unit).stream()
        .map(UnitLeader::username)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Tells whether a unit has both a centre manager and a director. */
  public boolean areKnownFor(String unit) {
    return !holding(Office.CENTRE_MANAGER, unit).isEmpty()
        && !holding(Office.DIRECTOR, unit).isEmpty();
  }

  void replace(String username, List<String> manages, List<String> directs) {
    delete("username", username);
    flush();
    manages.forEach(unit -> persist(new UnitLeader(unit, Office.CENTRE_MANAGER, username)));
    directs.forEach(unit -> persist(new UnitLeader(unit, Office.DIRECTOR, username)));
  }
}
