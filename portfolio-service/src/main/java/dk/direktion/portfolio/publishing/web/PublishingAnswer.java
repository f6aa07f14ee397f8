package dk.direktion.portfolio.publishing.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.publishing.PublishingList;
import dk.direktion.portfolio.publishing.PublishingView;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The setting with its version as ETag, which a change must name. */
final class PublishingAnswer {

  private PublishingAnswer() {}

  static RestResponse<PublishingView> of(PublishingList.Read read) {
    return ResponseBuilder.ok(read.view())
        .header(HttpHeaders.ETAG, EntityTags.of(read.version()))
        .build();
  }
}
