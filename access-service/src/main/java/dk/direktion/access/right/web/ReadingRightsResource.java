package dk.direktion.access.right.web;

import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.ReadingRightsOverview;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reading-rights")
@Tag(name = "Reading rights")
@Transactional
class ReadingRightsResource {

  private final ReadingRightsOverview overview;
  private final Wording wording;
  private final MatrixSheet sheet;

  ReadingRightsResource(ReadingRightsOverview overview, Wording wording, MatrixSheet sheet) {
    this.overview = overview;
    this.wording = wording;
    this.sheet = sheet;
  }

  @GET
  @Operation(
      operationId = "listReadingRights",
      summary = "List who may read what today, and what each right rests on")
  @APIResponse(
      responseCode = "200",
      description =
          "One row for each person with rights, or for everyone; a person asked for always has one",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReadingRightsPage.class),
              examples =
                  @ExampleObject(
                      name = "readingRights",
                      value =
                          """
                          {"items": [{"person": {"username": "medarbejder", "name": "Line Agerbo",
                              "unit": {"code": "HRC", "name": "HR Centeret"}},
                            "rights": [{"system": "READER", "bodyGroup": "BOARD",
                              "bodyGroupName": "Direktionen", "onlyBodies": [],
                              "scope": "OPEN", "validFrom": "2016-01-12", "validTo": "2016-12-31",
                              "source": "grant:019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                              "sourceText": "Bevilget efter ansøgning den 12. januar 2016 af centerchefen i BYC og områdets direktør, til 31. december 2016",
                              "grantId": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f"}]}],
                           "page": 1, "pageSize": 50, "total": 1}
                          """)))
  public Page<ReadingRightsRowView> readingRights(
      @BeanParam MatrixFilter filter,
      @Parameter(description = "Only this person's rights, by username", example = "medarbejder")
          @QueryParam("person")
          @DefaultValue("")
          String person,
      @BeanParam Paging paging) {
    List<ReadingRightsOverview.Row> rows =
        person.isEmpty()
            ? overview.everybody(filter.filter())
            : List.of(overview.of(person, filter.filter()));
    return paging.of(rows).map(row -> ReadingRightsRowView.of(row, wording));
  }

  @GET
  @Path("/sheet")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      operationId = "getReadingRightsSheet",
      summary =
          "Fetch all who may read what as a sheet (CSV), a column for each body group in each system")
  @APIResponse(
      responseCode = "200",
      description = "Values separated by semicolons",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(
                      name = "readingRightsSheet",
                      value =
                          """
                          Person;Brugernavn;Enhed;Direktionen, læseadgang;Hvorfor
                          "Line Agerbo";"medarbejder";"HRC";"åbne";"Bevilget efter ansøgning"
                          """)))
  public Response sheet(@BeanParam MatrixFilter filter) {
    return Response.ok(sheet.of(overview.everybody(filter.filter()), filter.systems()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"adgange.csv\"")
        .build();
  }

  record ReadingRightsRowView(PersonReference person, List<RightView> rights) {

    static ReadingRightsRowView of(ReadingRightsOverview.Row row, Wording wording) {
      return new ReadingRightsRowView(
          row.person(), row.rights().stream().map(right -> RightView.of(right, wording)).toList());
    }
  }

  /** A page as the API document shows it. */
  record ReadingRightsPage(List<ReadingRightsRowView> items, int page, int pageSize, long total) {}
}
