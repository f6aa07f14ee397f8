package dk.direktion.gateway.routing;

/** A body of unannounced length turned out to be longer than is let through. */
class BodyTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BodyTooLarge(long limit) {
    super("More than " + limit + " bytes");
  }
}
