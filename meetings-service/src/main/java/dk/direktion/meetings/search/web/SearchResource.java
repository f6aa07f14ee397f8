package dk.direktion.meetings.search.web;

import dk.direktion.common.page.Paging;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.search.SearchFilter;
import dk.direktion.meetings.search.SearchKind;
import dk.direktion.meetings.search.SearchOrder;
import dk.direktion.meetings.search.SearchView;
import dk.direktion.meetings.search.Searching;
import dk.direktion.meetings.search.SuggestingSearches;
import dk.direktion.meetings.search.SuggestionView;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/search")
@Tag(name = "Search", description = "Searching through what you may read")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

  private final Searching searching;
  private final SuggestingSearches suggesting;

  SearchResource(Searching searching, SuggestingSearches suggesting) {
    this.searching = searching;
    this.suggesting = suggesting;
  }

  @GET
  @Operation(
      operationId = "search",
      summary =
          "Search cases, also those being written, items, decisions and attachments; what you may"
              + " not read is not counted")
  public SearchView search(
      @QueryParam("q")
          @Parameter(
              description = "Words, \"a phrase\", -without, this or that",
              example = "frivillighed -sport")
          String words,
      @QueryParam("kind") SearchKind kind,
      @QueryParam("body") @Parameter(description = "Code of a body", example = "DIR") String body,
      @QueryParam("from") @Parameter(description = "First meeting date") LocalDate from,
      @QueryParam("to") @Parameter(description = "Last meeting date") LocalDate to,
      @QueryParam("outcome") Outcome outcome,
      @QueryParam("closed") Boolean closed,
      @QueryParam("caseNumber") @Parameter(example = "26/10482") String caseNumber,
      @QueryParam("responsible") @Parameter(description = "Username", example = "centerchef-hrc")
          String responsible,
      @QueryParam("sort") @DefaultValue("RELEVANCE") SearchOrder order,
      @BeanParam Paging paging) {
    return searching.search(
        words,
        new SearchFilter(kind, body, from, to, outcome, closed, caseNumber, responsible),
        order,
        paging);
  }

  @GET
  @Path("/suggestions")
  @Operation(
      operationId = "suggestSearches",
      summary = "Suggest case numbers, titles and people while somebody types")
  public List<SuggestionView> suggest(
      @QueryParam("q") @Parameter(description = "What is typed so far", example = "frivil")
          String typed) {
    return suggesting.suggest(typed);
  }
}
