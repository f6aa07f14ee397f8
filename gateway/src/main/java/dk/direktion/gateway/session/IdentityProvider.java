package dk.direktion.gateway.session;

/** What a session needs of the identity provider after the log-in. */
public interface IdentityProvider {

  /**
   * Exchanges the refresh token for new tokens; blocks.
   *
   * @throws TokensRefused if the log-in has ended there
   * @throws IdentityProviderUnavailable if there was no usable answer
   */
  Tokens refresh(Tokens tokens);

  /**
   * Ends the log-in at the provider, too; blocks.
   *
   * @throws IdentityProviderUnavailable if there was no usable answer
   */
  void endLogin(Tokens tokens);
}
