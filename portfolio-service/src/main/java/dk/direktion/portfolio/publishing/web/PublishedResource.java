package dk.direktion.portfolio.publishing.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.portfolio.publishing.PublishedList;
import dk.direktion.portfolio.publishing.PublishingList;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/published")
@Tag(name = "Publishing")
class PublishedResource {

  private static final String HTML = "text/html";
  private static final String FEED = "application/feed+json";
  private static final String ATOM = "application/atom+xml";
  private static final String PAGE_EXAMPLE =
      "<!doctype html><html lang=\"da\"><title>Direktionens portefølje</title></html>";
  private static final String FEED_EXAMPLE =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Direktionens portefølje",
       "language": "da", "items": [{"id": "urn:uuid:019a0f3e-0000-7000-8000-000000000011",
         "title": "Udviklingsstrategien", "content_text": "Kommunens udviklingsstrategi.",
         "date_modified": "2016-01-15T09:00:00Z", "authors": [{"name": "Henrik Dalgaard"}],
         "tags": ["Projekt", "Niveau 1", "I gang"]}]}""";
  private static final String ATOM_EXAMPLE =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Direktionens portefølje</title></feed>";

  private final PublishingList publishing;
  private final ObjectMapper json;
  private final String address;
  private final String frameAncestors;

  PublishedResource(
      PublishingList publishing,
      ObjectMapper json,
      @ConfigProperty(name = "direktion.public-url") String publicUrl,
      @ConfigProperty(name = "direktion.published.frame-ancestors") String frameAncestors) {
    this.publishing = publishing;
    this.json = json;
    this.address = publicUrl + "/api/portfolio/v1/published/portfolio";
    this.frameAncestors = frameAncestors;
  }

  @GET
  @Path("/portfolio.html")
  @Produces(HTML)
  @Operation(
      operationId = "getPublishedPage",
      summary = "Read the published list as a page to embed; without log-in once it is published")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(
              mediaType = HTML,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "page", value = PAGE_EXAMPLE)))
  public Response page(@Context Request request) {
    PublishedList list = publishing.current();
    return PublishedAnswer.of(frameAncestors, request, list, PublishedPage.of(list), HTML);
  }

  @GET
  @Path("/portfolio.json")
  @Produces(FEED)
  @Operation(
      operationId = "getPublishedFeed",
      summary = "Read the published list as JSON Feed 1.1; without log-in once it is published")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(
              mediaType = FEED,
              schema = @Schema(implementation = Feeds.JsonFeed.class),
              examples = @ExampleObject(name = "feed", value = FEED_EXAMPLE)))
  public Response feed(@Context Request request) {
    PublishedList list = publishing.current();
    try {
      return PublishedAnswer.of(
          frameAncestors, request, list, json.writeValueAsString(Feeds.json(list, address)), FEED);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @Path("/portfolio.atom")
  @Produces(ATOM)
  @Operation(
      operationId = "getPublishedAtom",
      summary = "Read the published list as an Atom feed; without log-in once it is published")
  @APIResponse(
      responseCode = "200",
      description = "The feed",
      content =
          @Content(
              mediaType = ATOM,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "atom", value = ATOM_EXAMPLE)))
  public Response atom(@Context Request request) {
    PublishedList list = publishing.current();
    return PublishedAnswer.of(frameAncestors, request, list, Feeds.atom(list, address), ATOM);
  }
}
