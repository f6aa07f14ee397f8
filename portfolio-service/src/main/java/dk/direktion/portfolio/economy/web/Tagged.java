package dk.direktion.portfolio.economy.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry the targets' version as ETag, so that the next change can name it. */
final class Tagged {

  private Tagged() {}

  static RestResponse<ProgrammeEconomyView> of(ProgrammeEconomyView view) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }
}
