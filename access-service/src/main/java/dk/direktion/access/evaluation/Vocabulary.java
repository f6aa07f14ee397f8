package dk.direktion.access.evaluation;

import dk.direktion.access.right.AgendaSystem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The words other systems ask with. */
final class Vocabulary {

  /** A person, by username. */
  static final String USER = "user";

  /** A body, by its code. */
  static final String BODY = "body";

  /** An agenda item, by its id. */
  static final String AGENDA_ITEM = "agenda-item";

  /** Reads a body's open items, or an item. */
  static final String READ = "can_read";

  /** Reads a body's closed items of a meeting. */
  static final String READ_CLOSED = "can_read_closed";

  /** Makes a body's agendas in the production module, as far as items are open. */
  static final String PRODUCE = "can_produce";

  /** Makes a body's agendas of a meeting with its closed items. */
  static final String PRODUCE_CLOSED = "can_produce_closed";

  /** All that can be asked of a body, in the order of the words. */
  static final List<String> ACTIONS = List.of(PRODUCE, PRODUCE_CLOSED, READ, READ_CLOSED);

  /** Those that ask for closed items. */
  static final Set<String> OF_WHAT_IS_CLOSED = Set.of(READ_CLOSED, PRODUCE_CLOSED);

  /** Returns the systems of which a right answers the action; by either one reads. */
  static Set<AgendaSystem> systemsOf(String action) {
    return action.equals(PRODUCE) || action.equals(PRODUCE_CLOSED)
        ? EnumSet.of(AgendaSystem.PRODUCTION)
        : EnumSet.allOf(AgendaSystem.class);
  }

  private Vocabulary() {}
}
