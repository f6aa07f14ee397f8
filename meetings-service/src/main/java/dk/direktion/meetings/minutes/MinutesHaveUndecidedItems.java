package dk.direktion.meetings.minutes;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.WrongState;
import java.util.List;

/** Every item but the standing ones needs a decision before the minutes are approved. */
public class MinutesHaveUndecidedItems extends WrongState {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> undecided;

  MinutesHaveUndecidedItems(List<Integer> numbers) {
    super("minutes-have-undecided-items");
    undecided =
        numbers.stream().map(number -> new FieldError("items", String.valueOf(number))).toList();
  }

  @Override
  public List<FieldError> errors() {
    return undecided;
  }
}
