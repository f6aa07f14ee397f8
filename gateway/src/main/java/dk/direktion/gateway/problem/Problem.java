package dk.direktion.gateway.problem;

import java.util.Locale;

/** What the gateway itself may answer instead of what was asked for; each has a stable slug. */
public enum Problem {
  PATH_REFUSED(400),
  REQUEST_REFUSED(400),
  RETURN_TO_REFUSED(400),
  LOGIN_EXPIRED(400),
  LOGIN_REFUSED(403),
  NOT_AUTHENTICATED(401),
  CSRF_REFUSED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  BODY_TOO_LARGE(413),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  SERVICE_UNAVAILABLE(503),
  SERVICE_TIMEOUT(504);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** Whether what follows on the connection cannot be trusted or will not be read. */
  boolean endsConnection() {
    return this == REQUEST_REFUSED || this == BODY_TOO_LARGE;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
