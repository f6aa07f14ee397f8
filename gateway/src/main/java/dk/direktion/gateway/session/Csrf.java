package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.session.Seal.Purpose;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

/**
 * A write with the session cookie must show the session's own token and come from this site; the
 * cookie alone proves nothing, since a browser sends it along with what other sites make it send.
 */
@ApplicationScoped
public class Csrf {

  public static final String HEADER = "X-CSRF-Token";

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Seal seal;
  private final String origin;

  Csrf(Seal seal, GatewayConfig config) {
    this.seal = seal;
    URI publicUrl = config.publicUrl();
    this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
  }

  /** The token of one session; it dies with it. */
  public String tokenOf(Session session) {
    byte[] signature = seal.sign(Purpose.CSRF, session.id().bytes());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  public boolean allows(HttpServerRequest request, Session session) {
    return SAFE.contains(request.method())
        || (comesFromHere(request) && showsToken(request, session));
  }

  private boolean comesFromHere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String from = request.getHeader("Origin");
    return (site == null || site.equals("same-origin")) && (from == null || from.equals(origin));
  }

  private boolean showsToken(HttpServerRequest request, Session session) {
    String shown = request.getHeader(HEADER);
    return shown != null
        && MessageDigest.isEqual(
            shown.getBytes(StandardCharsets.UTF_8),
            tokenOf(session).getBytes(StandardCharsets.UTF_8));
  }
}
