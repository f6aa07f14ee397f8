package dk.direktion.portfolio.plan.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.plan.DependencyView;
import dk.direktion.portfolio.plan.MilestoneView;
import dk.direktion.portfolio.plan.PlanView;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers that carry the version as ETag, so that the next change can name it. */
final class PlanAnswers {

  static final String IF_MATCH = "The ETag of the version that is changed";

  private PlanAnswers() {}

  static RestResponse<MilestoneView> of(MilestoneView view) {
    return ok(view, view.version());
  }

  static RestResponse<DependencyView> of(DependencyView view) {
    return ok(view, view.version());
  }

  static RestResponse<PlanView> of(PlanView view) {
    return ok(view, view.project().version());
  }

  private static <T> RestResponse<T> ok(T view, long version) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(version)).build();
  }

  // The address is relative to the host, so that it holds through the gateway too.
  static <T> RestResponse<T> created(T view, UUID id, long version, UriInfo collection) {
    return ResponseBuilder.create(Status.CREATED, view)
        .header(HttpHeaders.LOCATION, collection.getAbsolutePath().getRawPath() + "/" + id)
        .header(HttpHeaders.ETAG, EntityTags.of(version))
        .build();
  }
}
