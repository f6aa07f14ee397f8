package dk.direktion.common.problem;

import jakarta.ws.rs.WebApplicationException;

/**
 * Carries invalid input past the REST layer, which turns any other exception of a converter into
 * 404.
 */
final class InvalidParameter extends WebApplicationException {
  InvalidParameter(InvalidInput input) {
    super(input, 400);
  }
}
