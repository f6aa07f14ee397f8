package dk.direktion.access.criteria;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses access that the criteria in force do not allow, naming the field that asks too much. */
public class CriteriaNotMet extends WrongState {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  CriteriaNotMet(CriteriaSet inForce, BodyGroupCriteria criteria, List<Criterion> failed) {
    super("criteria-not-met", details(inForce, criteria));
    this.errors =
        failed.stream()
            .map(one -> new FieldError(one.field(), "criteria-not-met." + one.name()))
            .toList();
  }

  private static Map<String, Object> details(CriteriaSet inForce, BodyGroupCriteria criteria) {
    Map<String, Object> details = new HashMap<>();
    details.put("decided", inForce.decidedOn());
    details.put("reference", inForce.reference());
    if (criteria.longestMonths() != null) {
      details.put("months", criteria.longestMonths());
    }
    return details;
  }

  @Override
  public List<FieldError> errors() {
    return errors;
  }
}
