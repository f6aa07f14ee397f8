package dk.direktion.local;

import java.util.concurrent.ThreadLocalRandom;

/** Finds an offset at which no other program uses any port of the suite. */
final class FreePorts {
  private static final int TRIES = 50;

  private FreePorts() {}

  static Ports find() {
    for (int i = 0; i < TRIES; i++) {
      Ports ports = new Ports(ThreadLocalRandom.current().nextInt(20_000, 50_000));
      if (free(ports)) {
        return ports;
      }
    }
    throw new IllegalStateException("No free ports found");
  }

  private static boolean free(Ports ports) {
    try {
      for (Part part : Part.values()) {
        ports.requireFree(part);
      }
      return true;
    } catch (PortTaken e) {
      return false;
    }
  }
}
