package dk.direktion.gateway.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.session.IdentityProvider;
import dk.direktion.gateway.session.IdentityProviderUnavailable;
import dk.direktion.gateway.session.Tokens;
import dk.direktion.gateway.session.TokensRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/**
 * Keycloak as an OpenID provider. The browser is sent to addresses below the public issuer; the
 * gateway itself speaks with the realm on the back channel. Nothing is discovered at start, so the
 * gateway starts without Keycloak.
 */
@ApplicationScoped
class OpenIdProvider implements IdentityProvider {

  private static final String PROTOCOL = "/protocol/openid-connect";

  private final ClientID client;
  private final ClientSecretBasic authentication;
  private final URI authorization;
  private final URI token;
  private final URI endSession;
  private final URI callback;
  private final Issuer issuer;
  private final IDTokenValidator idTokens;
  private final int timeoutMillis;
  private final Clock clock;

  OpenIdProvider(GatewayConfig config, JWKSource<SecurityContext> keys, Clock clock) {
    this.client = new ClientID(config.oidc().clientId());
    this.authentication = new ClientSecretBasic(client, new Secret(config.oidc().clientSecret()));
    this.authorization = URI.create(config.issuer() + PROTOCOL + "/auth");
    this.token = URI.create(config.oidc().url() + PROTOCOL + "/token");
    this.endSession = URI.create(config.oidc().url() + PROTOCOL + "/logout");
    this.callback = URI.create(config.publicUrl() + "/login/callback");
    this.issuer = new Issuer(config.issuer());
    this.idTokens =
        new IDTokenValidator(
            issuer, client, new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys), null);
    this.timeoutMillis = Math.toIntExact(config.oidc().timeout().toMillis());
    this.clock = clock;
  }

  /** Where the browser goes to log in (authorisation code with PKCE, RFC 7636). */
  URI loginPage(PendingLogin login, String language) {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid"), client, callback)
        .endpointURI(authorization)
        .state(login.state())
        .nonce(login.nonce())
        .codeChallenge(login.verifier(), CodeChallengeMethod.S256)
        .uiLocales(List.of(languageTag(language)))
        .build()
        .toURI();
  }

  boolean isIssuer(Issuer stated) {
    return issuer.equals(stated);
  }

  /**
   * Exchanges the code for tokens and checks the ID token (OpenID Connect Core, 3.1.3.7); blocks.
   *
   * @throws TokensRefused if the code is not worth anything or the ID token is not for this log-in
   * @throws IdentityProviderUnavailable if there was no usable answer
   */
  Tokens redeem(AuthorizationCode code, PendingLogin login) {
    AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, callback, login.verifier());
    OIDCTokenResponse response = request(grant);
    JWT idToken = response.getOIDCTokens().getIDToken();
    try {
      idTokens.validate(idToken, login.nonce());
    } catch (BadJOSEException invalid) {
      throw new TokensRefused("The ID token is not for this log-in", invalid);
    } catch (JOSEException noKeys) {
      throw new IdentityProviderUnavailable("The realm's keys cannot be read", noKeys);
    }
    return tokens(response, idToken.serialize());
  }

  @Override
  public Tokens refresh(Tokens tokens) {
    OIDCTokenResponse response = request(new RefreshTokenGrant(new RefreshToken(tokens.refresh())));
    JWT renewed = response.getOIDCTokens().getIDToken();
    return tokens(response, renewed == null ? tokens.id() : renewed.serialize());
  }

  @Override
  public void endLogin(Tokens tokens) {
    try {
      JWT hint = JWTParser.parse(tokens.id());
      LogoutRequest request = new LogoutRequest(endSession, hint, null, client, null, null, null);
      HTTPResponse response = send(request.toHTTPRequest());
      if (response.getStatusCode() >= 400) {
        throw new IOException("status " + response.getStatusCode());
      }
    } catch (IOException | java.text.ParseException failed) {
      throw new IdentityProviderUnavailable("The log-out was not accepted", failed);
    }
  }

  private OIDCTokenResponse request(AuthorizationGrant grant) {
    try {
      HTTPRequest request =
          new TokenRequest.Builder(token, authentication, grant).build().toHTTPRequest();
      TokenResponse response = OIDCTokenResponseParser.parse(send(request));
      if (response.indicatesSuccess()) {
        return (OIDCTokenResponse) response.toSuccessResponse();
      }
      ErrorObject error = response.toErrorResponse().getErrorObject();
      if (error.getHTTPStatusCode() >= 500) {
        throw new IOException("status " + error.getHTTPStatusCode());
      }
      throw new TokensRefused("The provider said " + error.getCode());
    } catch (IOException | ParseException failed) {
      throw new IdentityProviderUnavailable("The token endpoint does not answer", failed);
    }
  }

  private HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(timeoutMillis);
    request.setReadTimeout(timeoutMillis);
    request.setFollowRedirects(false);
    return request.send();
  }

  private Tokens tokens(OIDCTokenResponse response, String idToken) {
    var issued = response.getOIDCTokens();
    if (issued.getRefreshToken() == null) {
      throw new TokensRefused("The provider gave no refresh token");
    }
    return new Tokens(
        issued.getAccessToken().getValue(),
        issued.getRefreshToken().getValue(),
        idToken,
        clock.instant().plusSeconds(issued.getAccessToken().getLifetime()));
  }

  private static LangTag languageTag(String language) {
    try {
      return new LangTag(language);
    } catch (LangTagException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }
}
