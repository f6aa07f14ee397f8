package dk.direktion.portfolio.resource.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.resource.ActivityView;
import dk.direktion.portfolio.resource.CapacityView;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers that carry the version as ETag, so that the next change can name it. */
final class Tagged {

  private static final String ROOT = "/api/portfolio/v1/";

  private Tagged() {}

  static RestResponse<ActivityView> ok(ActivityView view) {
    return tagged(ResponseBuilder.ok(view), view.version()).build();
  }

  static RestResponse<CapacityView> ok(CapacityView view) {
    return tagged(ResponseBuilder.ok(view), view.version()).build();
  }

  static RestResponse<ActivityView> created(ActivityView view) {
    return tagged(ResponseBuilder.create(Status.CREATED, view), view.version())
        .header(HttpHeaders.LOCATION, ROOT + "activities/" + view.id())
        .build();
  }

  static RestResponse<CapacityView> created(CapacityView view) {
    return tagged(ResponseBuilder.create(Status.CREATED, view), view.version())
        .header(HttpHeaders.LOCATION, ROOT + "capacities/" + view.id())
        .build();
  }

  private static <T> ResponseBuilder<T> tagged(ResponseBuilder<T> answer, long version) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(version));
  }
}
