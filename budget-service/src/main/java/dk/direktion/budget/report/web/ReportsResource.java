package dk.direktion.budget.report.web;

import dk.direktion.budget.report.DocumentFormat;
import dk.direktion.budget.report.MakeReport;
import dk.direktion.budget.report.MakingReports;
import dk.direktion.budget.report.ReadingReports;
import dk.direktion.budget.report.ReportDetailView;
import dk.direktion.budget.report.ReportKind;
import dk.direktion.budget.report.ReportView;
import dk.direktion.budget.report.SendingReports;
import dk.direktion.budget.report.SubmitReport;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.sheet.SheetFormat;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/reports")
@Tag(name = "Reports", description = "What is made of the budget, and put on agendas by itself")
class ReportsResource {

  private static final String PDF = "application/pdf";

  private final ReadingReports reading;
  private final MakingReports making;
  private final SendingReports sending;
  private final Wording wording;

  ReportsResource(
      ReadingReports reading, MakingReports making, SendingReports sending, Wording wording) {
    this.reading = reading;
    this.making = making;
    this.sending = sending;
    this.wording = wording;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listReports", summary = "List reports, the newest period first")
  @APIResponse(
      responseCode = "200",
      description = "A page of them",
      content =
          @Content(
              schema = @Schema(implementation = ReportPage.class),
              examples = @ExampleObject(name = "reports", value = ReportExamples.REPORTS)))
  public Page<ReportView> list(@QueryParam("kind") ReportKind kind, @BeanParam Paging paging) {
    return reading.list(kind, paging);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "makeReport",
      summary = "Make a report now, of a period that has begun",
      description =
          "As it stood at the period's end, or as it stands today. It is kept as it was made, and"
              + " sent only when somebody sends it.")
  @Parameter(
      name = "Idempotency-Key",
      in = ParameterIn.HEADER,
      description = "Makes a repeated request harmless",
      schema = @Schema(implementation = String.class, maxLength = 200))
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = MakeReport.class),
              examples = @ExampleObject(name = "make", value = ReportExamples.MAKE)))
  @APIResponse(
      responseCode = "201",
      description = "Made; its address in Location",
      content =
          @Content(
              schema = @Schema(implementation = ReportView.class),
              examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
  public RestResponse<ReportView> make(@NotNull @Valid MakeReport wanted, @Context UriInfo uri) {
    ReportView made = making.make(wanted);
    return ResponseBuilder.create(Status.CREATED, made)
        .header(HttpHeaders.LOCATION, uri.getAbsolutePath().getRawPath() + "/" + made.id())
        .header(HttpHeaders.ETAG, EntityTags.of(made.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getReport", summary = "Read where a report stands, and its checksums")
  @APIResponse(
      responseCode = "200",
      description = "The report, its version in ETag",
      content =
          @Content(
              schema = @Schema(implementation = ReportDetailView.class),
              examples = @ExampleObject(name = "reportDetail", value = ReportExamples.DETAIL)))
  public RestResponse<ReportDetailView> one(@PathParam("id") UUID id) {
    ReportDetailView found = reading.one(id);
    return ResponseBuilder.ok(found)
        .header(HttpHeaders.ETAG, EntityTags.of(found.report().version()))
        .build();
  }

  @GET
  @Path("/{id}/document")
  @Produces({PDF, SheetFormat.XLSX_TYPE})
  @Operation(
      operationId = "getReportDocument",
      summary = "Fetch a report as it was made",
      description =
          "PDF/A-2a and PDF/UA-1, or a workbook, in the language that is asked for. The ETag is the"
              + " SHA-256 of the bytes.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content = {
        @Content(
            mediaType = PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "reportPdf", value = "%PDF-1.7 …")),
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "reportWorkbook", value = "PK…"))
      })
  public Response document(
      @PathParam("id") UUID id,
      @Parameter(description = "PDF where it is left out") @QueryParam("format")
          DocumentFormat format) {
    DocumentFormat wanted = format == null ? DocumentFormat.PDF : format;
    ReadingReports.File file = reading.document(id, wanted, wording.locale().getLanguage());
    return Response.ok(file.content(), wanted.mediaType())
        .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (wanted == DocumentFormat.PDF ? "inline" : "attachment")
                + "; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"))
        .build();
  }

  @POST
  @Path("/{id}/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "submitReport",
      summary = "Send a report to the body it is for",
      description = "One that was made by itself has been sent already, unless it was refused.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SubmitReport.class),
              examples = @ExampleObject(name = "submission", value = ReportExamples.SUBMIT)))
  @APIResponse(
      responseCode = "200",
      description = "Sent",
      content =
          @Content(
              schema = @Schema(implementation = ReportView.class),
              examples = @ExampleObject(name = "report", value = ReportExamples.REPORT)))
  public RestResponse<ReportView> submit(
      @PathParam("id") UUID id,
      @Parameter(description = "The ETag of the version that is sent") @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid SubmitReport submission) {
    ReportView sent = sending.send(id, ifMatch, submission);
    return ResponseBuilder.ok(sent).header(HttpHeaders.ETAG, EntityTags.of(sent.version())).build();
  }
}
