package dk.direktion.portfolio.listimport.web;

import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.listimport.ListImportView;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An import with its version as ETag, which accepting it must name. */
final class ImportAnswer {

  private ImportAnswer() {}

  static RestResponse<ListImportView> of(ListImportView view) {
    return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }
}
