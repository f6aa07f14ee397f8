package dk.direktion.budget.allocation.web;

import dk.direktion.budget.allocation.AdjustmentView;
import dk.direktion.common.web.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers about an adjustment that carry its version as ETag. */
final class AdjustmentAnswer {

  private AdjustmentAnswer() {}

  static RestResponse<AdjustmentView> ok(AdjustmentView view) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }

  // An adjustment is proposed under its allocation, but has an address of its own.
  static RestResponse<AdjustmentView> created(AdjustmentView view, UriInfo uri) {
    String path = uri.getAbsolutePath().getRawPath();
    String root = path.substring(0, path.indexOf("/allocations/"));
    return ResponseBuilder.create(Status.CREATED, view)
        .header(HttpHeaders.LOCATION, root + "/adjustments/" + view.id())
        .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
        .build();
  }
}
