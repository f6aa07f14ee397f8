package dk.direktion.local;

import java.time.Duration;
import java.util.Optional;

/** A part of the suite that can be started, asked how it is, and stopped. */
interface Server {
  Part part();

  /** Gives the process, if one runs that this suite started. */
  Optional<ProcessHandle> process();

  /** Starts it and returns at once; it may take a while to be healthy. */
  void start();

  boolean healthy();

  /** Says how the process ended and what it logged last. */
  ChildDied death();

  /** Gives how long it may take to become healthy. */
  Duration patience();

  void stop();
}
