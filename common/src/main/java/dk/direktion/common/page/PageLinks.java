package dk.direktion.common.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Links each page of a list to the first, the previous, the next and the last (RFC 8288). */
@Provider
public class PageLinks implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      long last = Math.max(1, (page.total() + page.pageSize() - 1) / page.pageSize());
      link(request, response, page, "first", 1);
      if (page.page() > 1) {
        link(request, response, page, "prev", Math.min(page.page() - 1L, last));
      }
      if (page.page() < last) {
        link(request, response, page, "next", page.page() + 1L);
      }
      link(request, response, page, "last", last);
    }
  }

  // A link relative to the host holds through the gateway, whatever name the service runs under.
  private static void link(
      ContainerRequestContext request,
      ContainerResponseContext response,
      Page<?> page,
      String relation,
      long number) {
    UriInfo asked = request.getUriInfo();
    URI target =
        asked
            .getRequestUriBuilder()
            .replaceQueryParam("page", number)
            .replaceQueryParam("pageSize", page.pageSize())
            .build();
    String reference = target.getRawPath() + "?" + target.getRawQuery();
    response.getHeaders().add(HttpHeaders.LINK, "<" + reference + ">; rel=\"" + relation + "\"");
  }
}
