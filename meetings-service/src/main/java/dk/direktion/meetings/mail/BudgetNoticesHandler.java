package dk.direktion.meetings.mail;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Writes the letters the budget asks for, as those of the portfolio are written. */
@ApplicationScoped
public class BudgetNoticesHandler implements EventHandler {

  private final NoticeRequestedHandler writing;

  BudgetNoticesHandler(NoticeRequestedHandler writing) {
    this.writing = writing;
  }

  @Override
  public String source() {
    return "budget";
  }

  @Override
  public Set<String> types() {
    return writing.types();
  }

  @Override
  public void handle(ReceivedEvent event) {
    writing.handle(event);
  }
}
