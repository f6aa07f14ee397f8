package dk.direktion.local;

/** A port the suite needs is used by a program that is not part of it. */
final class PortTaken extends Trouble {
  private static final long serialVersionUID = 1L;

  PortTaken(Part part, int port) {
    super(
        "Port %d, which %s needs, is taken by another program; stop that program, or set %s to move the whole suite to other ports."
            .formatted(port, part.title(), Ports.VARIABLE));
  }
}
