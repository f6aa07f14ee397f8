package dk.direktion.portfolio.person;

import dk.direktion.common.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The unit the caller works in, which is the one that recommends what he puts before a body. */
@ApplicationScoped
public class CallersUnit {

  /** The secretariat's, for what the system puts forward by itself or nobody knows whose it is. */
  private static final String SECRETARIATS_UNIT = "BYC";

  private final Caller caller;
  private final People people;

  CallersUnit(Caller caller, People people) {
    this.caller = caller;
    this.people = people;
  }

  /** Returns the unit's code. */
  public String code() {
    return caller.isSystem()
        ? SECRETARIATS_UNIT
        : people.findByIdOptional(caller.username()).map(Person::unit).orElse(SECRETARIATS_UNIT);
  }
}
