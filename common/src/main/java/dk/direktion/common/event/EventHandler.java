package dk.direktion.common.event;

import java.util.Set;

/**
 * Acts on events of another service; each event comes once, in order, in a transaction of its own
 * in which the system itself is the caller.
 */
public interface EventHandler {

  /** Returns the name of the service whose events to handle, such as {@code access}. */
  String source();

  /** Returns the types to handle, such as {@code grant.revoked}. */
  Set<String> types();

  /** Handles the event; an exception rolls everything back and the event comes again. */
  void handle(ReceivedEvent event);
}
