package dk.direktion.gateway.session;

/** The identity provider does not answer, or not in a way that can be used. */
public class IdentityProviderUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IdentityProviderUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
