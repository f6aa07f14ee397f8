package dk.direktion.gateway.session;

/** The identity provider gives no tokens for this log-in. */
public class TokensRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TokensRefused(String reason) {
    super(reason);
  }

  public TokensRefused(String reason, Throwable cause) {
    super(reason, cause);
  }
}
