package dk.direktion.meetings.screening;

import dk.direktion.common.problem.WrongState;

/** A screened item is opened once the screening is lifted. */
public class ScreenedItemStaysClosed extends WrongState {

  private static final long serialVersionUID = 1L;

  public ScreenedItemStaysClosed() {
    super("screened-item-stays-closed");
  }
}
