package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.WrongState;
import java.util.Map;

/** A mandate is changed and submitted only as a draft or when it was returned (409). */
class MandateNotEditable extends WrongState {

  private static final long serialVersionUID = 1L;

  MandateNotEditable(MandateState state) {
    super("mandate-not-editable", Map.of("state", state));
  }
}
