package dk.direktion.portfolio.portfoliolist.web;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.portfoliolist.DifferencesView;
import dk.direktion.portfolio.portfoliolist.ReadingPortfolio;
import dk.direktion.portfolio.portfoliolist.SummaryView;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio", description = "The list of strategic projects as a whole")
class PortfolioResource {

  static final String DIFFERENCES =
      """
      {"from": "2014-12-31", "to": "2015-01-01",
       "kept": [{"id": "019a0f3e-0000-7000-8000-000000000012", "name": "Lighed i sundhed"}],
       "added": [{"id": "019a0f3e-0000-7000-8000-000000000013", "name": "Ny sundhedspolitik",
         "reason": "Mandat godkendt"}],
       "removed": [{"id": "019a0f3e-0000-7000-8000-000000000014",
         "name": "Fremtidens borgerservice",
         "reason": "Evalueret; resten føres videre under Fremtidens møde med borgeren"}],
       "changed": []}""";

  static final String SHEET =
      """
      Hvad;Projekt;Hvorfor
      "Kommet på";"Ny sundhedspolitik";"Mandat godkendt"
      """;

  static final String SUMMARY =
      """
      {"total": 14, "onTrack": 8, "attention": 3, "delayed": 2}""";

  private final ReadingPortfolio portfolio;
  private final Wording wording;

  PortfolioResource(ReadingPortfolio portfolio, Wording wording) {
    this.portfolio = portfolio;
    this.wording = wording;
  }

  @GET
  @Path("/differences")
  @Operation(
      operationId = "getPortfolioDifferences",
      summary = "Show what happened to the list between two dates")
  @APIResponse(
      responseCode = "200",
      description = "Kept, added, removed and changed, each by name",
      content =
          @Content(
              schema = @Schema(implementation = DifferencesView.class),
              examples = @ExampleObject(name = "differences", value = DIFFERENCES)))
  public DifferencesView differences(
      @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
    return portfolio.differences(from, to);
  }

  @GET
  @Path("/differences/sheet")
  @Produces({SheetFormat.CSV_TYPE, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getDifferenceSheet",
      summary = "Fetch the same as a sheet (CSV or XLSX)")
  @APIResponse(
      responseCode = "200",
      description = "A row for each project that stayed, came, left or changed",
      content =
          @Content(
              mediaType = SheetFormat.CSV_TYPE,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "differenceSheet", value = SHEET)))
  public Response sheet(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
    DifferencesView all = portfolio.differences(from, to);
    List<List<?>> rows = new ArrayList<>();
    all.added()
        .forEach(
            one -> rows.add(List.of(wording.text("difference.added"), one.name(), one.reason())));
    all.removed()
        .forEach(
            one -> rows.add(List.of(wording.text("difference.removed"), one.name(), one.reason())));
    all.changed()
        .forEach(
            one -> rows.add(List.of(wording.text("difference.changed"), one.name(), one.what())));
    all.kept().forEach(one -> rows.add(List.of(wording.text("difference.kept"), one.name(), "")));
    return format.answer(
        new Sheet(wording.columns("difference", "what", "project", "why"), rows),
        "forskel",
        from + " – " + to);
  }

  @GET
  @Path("/summary")
  @Operation(operationId = "getPortfolioSummary", summary = "Count how today's projects fare")
  @APIResponse(
      responseCode = "200",
      description = "The numbers",
      content =
          @Content(
              schema = @Schema(implementation = SummaryView.class),
              examples = @ExampleObject(name = "summary", value = SUMMARY)))
  public SummaryView summary() {
    return portfolio.summary();
  }
}
