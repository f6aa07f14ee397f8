package dk.direktion.common.problem;

/** Answers what HTTP itself refuses, such as an unknown path or a method that is not allowed. */
final class HttpRefusal extends ApiProblem {
  HttpRefusal(int status) {
    super(status, type(status));
  }

  private static String type(int status) {
    return switch (status) {
      case 400 -> "invalid-input";
      case 401 -> "not-authenticated";
      case 403 -> "access-denied";
      case 404 -> "no-such-path";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 429 -> "too-many-requests";
      default -> status < 500 ? "refused" : "internal-error";
    };
  }
}
