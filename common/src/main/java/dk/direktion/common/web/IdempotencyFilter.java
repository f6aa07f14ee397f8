package dk.direktion.common.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

/** Carries out a POST with an {@code Idempotency-Key} once, however often it is sent. */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

  static final String HEADER = "Idempotency-Key";
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final int MAX_LENGTH = 200;

  private final Caller caller;
  private final IdempotentPost post;
  private final IdempotencyKeys keys;
  private final ObjectMapper json;

  IdempotencyFilter(Caller caller, IdempotentPost post, IdempotencyKeys keys, ObjectMapper json) {
    this.caller = caller;
    this.post = post;
    this.keys = keys;
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(HEADER);
    if (key == null || !request.getMethod().equals(HttpMethod.POST) || caller.isAnonymous()) {
      return;
    }
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw InvalidInput.of(HEADER, "invalid-idempotency-key");
    }
    String hash = hash(request);
    try {
      keys.find(caller.username(), key)
          .ifPresentOrElse(
              known -> request.abortWith(replay(known, hash)),
              () -> post.begin(caller.username(), key, hash));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!request.getMethod().equals(HttpMethod.POST) || !post.isTaken()) {
      return;
    }
    try {
      if (response.getStatus() < 400) {
        keys.keepAnswer(
            post.caller(),
            post.key(),
            response.getStatus(),
            response.getHeaderString(HttpHeaders.LOCATION),
            response.getHeaderString(HttpHeaders.ETAG),
            response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
      } else if (response.getStatus() < 500) {
        keys.release(post.caller(), post.key());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response replay(IdempotencyKeys.Known known, String hash) {
    if (!known.requestHash().equals(hash)) {
      throw new IdempotentPost.IdempotencyKeyReused();
    }
    if (!known.isAnswered()) {
      throw new IdempotentPost.AlreadyProcessed();
    }
    Response.ResponseBuilder answer = Response.status(known.status()).header(REPLAYED, "true");
    if (known.location() != null) {
      answer.header(HttpHeaders.LOCATION, known.location());
    }
    if (known.entityTag() != null) {
      answer.header(HttpHeaders.ETAG, known.entityTag());
    }
    if (known.body() != null) {
      answer.type(MediaType.APPLICATION_JSON_TYPE);
      answer.entity(known.body().getBytes(StandardCharsets.UTF_8));
    }
    return answer.build();
  }

  private static String hash(ContainerRequestContext request) throws IOException {
    MessageDigest digest = sha256();
    digest.update(
        request.getUriInfo().getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
    MediaType type = request.getMediaType();
    if (type != null && type.getType().equals("multipart")) {
      digest.update(("length " + request.getLength()).getBytes(StandardCharsets.UTF_8));
    } else if (request.hasEntity()) {
      byte[] body = request.getEntityStream().readAllBytes();
      digest.update(body);
      request.setEntityStream(new ByteArrayInputStream(body));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
