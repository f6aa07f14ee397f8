package dk.direktion.meetings.web;

import dk.direktion.common.web.EntityTags;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with a view and its version as ETag. */
public final class Versioned {

  private Versioned() {}

  public static Response ok(Object view, long version) {
    return Response.ok(view).header("ETag", EntityTags.of(version)).build();
  }

  public static Response created(URI location, Object view, long version) {
    return Response.created(location).header("ETag", EntityTags.of(version)).entity(view).build();
  }
}
