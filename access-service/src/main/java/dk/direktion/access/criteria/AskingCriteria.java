package dk.direktion.access.criteria;

import dk.direktion.access.reader.Today;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.EffectiveRights;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Asks the criteria in force before access is applied for, approved or given. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AskingCriteria {

  private final CriteriaSets sets;
  private final EffectiveRights rights;
  private final Today today;

  AskingCriteria(CriteriaSets sets, EffectiveRights rights, Today today) {
    this.sets = sets;
    this.rights = rights;
    this.today = today;
  }

  /**
   * Requires that the person may be given the access from today on; the criteria then stand for the
   * rest of the transaction.
   *
   * @param validTo the last day, or null
   * @throws CriteriaNotMet naming what asks too much
   */
  public void requireMet(
      String person, AgendaSystem system, BodyGroup bodyGroup, Scope scope, LocalDate validTo) {
    sets.hold();
    sets.inForce()
        .ifPresent(
            set -> {
              ReadingRight wanted =
                  new ReadingRight(
                      person,
                      system,
                      bodyGroup,
                      List.of(),
                      scope,
                      today.date(),
                      validTo,
                      today.date(),
                      null);
              BodyGroupCriteria criteria = set.of(bodyGroup);
              List<Criterion> failed = criteria.failedBy(wanted, byPosition(person));
              if (!failed.isEmpty()) {
                throw new CriteriaNotMet(set, criteria, failed);
              }
            });
  }

  private List<ReadingRight> byPosition(String person) {
    return rights.of(person).stream().filter(right -> !right.isGranted()).toList();
  }
}
