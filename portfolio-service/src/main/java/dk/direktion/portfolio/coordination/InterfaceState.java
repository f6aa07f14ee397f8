package dk.direktion.portfolio.coordination;

/** How far two projects have come with what they must coordinate. */
public enum InterfaceState {
  OPEN,
  AGREED,
  CLOSED
}
