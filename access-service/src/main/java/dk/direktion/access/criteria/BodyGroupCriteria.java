package dk.direktion.access.criteria;

import dk.direktion.access.right.BodyGroup;
import dk.direktion.access.right.ReadingRight;
import dk.direktion.access.right.Scope;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;

/**
 * What an access to one body group must keep to when it is given by hand.
 *
 * @param personalGrants whether any is given at all
 * @param widestScope how far one may reach
 * @param longestMonths for how long one is given at most, or null
 * @param superfluousBesidePosition whether one is taken back that a position gives already
 */
@Embeddable
public record BodyGroupCriteria(
    @Enumerated(EnumType.STRING) BodyGroup bodyGroup,
    boolean personalGrants,
    @Enumerated(EnumType.STRING) Scope widestScope,
    Integer longestMonths,
    boolean superfluousBesidePosition) {

  /**
   * Returns what the access fails; nothing where it keeps to the criteria.
   *
   * @param byPosition what the same person reads by position
   */
  List<Criterion> failedBy(ReadingRight access, List<ReadingRight> byPosition) {
    if (!personalGrants) {
      return List.of(Criterion.PERSONAL_GRANTS);
    }
    List<Criterion> failed = new ArrayList<>();
    if (widestScope == Scope.OPEN && access.scope() == Scope.OPEN_AND_CLOSED) {
      failed.add(Criterion.WIDEST_SCOPE);
    }
    if (lastsTooLong(access)) {
      failed.add(Criterion.LONGEST_MONTHS);
    }
    if (superfluousBesidePosition && byPosition.stream().anyMatch(right -> right.covers(access))) {
      failed.add(Criterion.BESIDE_POSITION);
    }
    return failed;
  }

  private boolean lastsTooLong(ReadingRight access) {
    return longestMonths != null
        && (access.validTo() == null
            || access.validTo().isAfter(access.validFrom().plusMonths(longestMonths)));
  }
}
