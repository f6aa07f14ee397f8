package dk.direktion.portfolio.publishing.web;

import dk.direktion.portfolio.publishing.PublishedList;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;

/** The list in one of its forms, sent only to those who do not have it yet. */
final class PublishedAnswer {

  private PublishedAnswer() {}

  static Response of(
      String frameAncestors, Request request, PublishedList list, String content, String type) {
    byte[] body = content.getBytes(StandardCharsets.UTF_8);
    EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(body).toString());
    Date changed = Date.from(list.changedAt().truncatedTo(ChronoUnit.SECONDS));
    Response.ResponseBuilder answer = request.evaluatePreconditions(changed, tag);
    if (answer == null) {
      answer = Response.ok(body, type + ";charset=UTF-8");
    }
    return answer
        .tag(tag)
        .lastModified(changed)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Content-Security-Policy", PublishedPage.policy(frameAncestors))
        .build();
  }
}
