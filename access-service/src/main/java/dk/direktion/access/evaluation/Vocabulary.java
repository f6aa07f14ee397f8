package dk.direktion.access.evaluation;

import java.util.List;

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

  static final List<String> ACTIONS = List.of(READ, READ_CLOSED);

  private Vocabulary() {}
}
