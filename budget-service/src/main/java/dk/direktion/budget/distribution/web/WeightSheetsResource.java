package dk.direktion.budget.distribution.web;

import dk.direktion.budget.distribution.ReadWeightsView;
import dk.direktion.budget.distribution.ReadingWeightSheets;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

@Path("/distribution-weights/preview")
@Tag(name = "Distributions", description = "Amounts shared over the centres by a key")
class WeightSheetsResource {

  private static final String PREVIEW =
      """
      {"rows": [
         {"line": 2, "unit": "HRC", "weight": 26, "error": null, "known": true},
         {"line": 3, "unit": "BYC", "weight": null, "error": "WEIGHT_NOT_A_NUMBER", "known": true}],
       "wrong": 1}""";

  private final ReadingWeightSheets reading;

  WeightSheetsResource(ReadingWeightSheets reading) {
    this.reading = reading;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readWeightSheet",
      summary = "Read a sheet of weights (CSV in UTF-8, or XLSX), and say what is wrong row by row",
      description =
          "Its heading names the columns: Center and Vægt, or Centre and Weight. Nothing is"
              + " registered; what is right is sent to the register afterwards.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = "file",
                      properties =
                          @SchemaProperty(
                              name = "file",
                              type = SchemaType.STRING,
                              format = "binary",
                              description = "The sheet; its kind is found by its content"))))
  @APIResponse(
      responseCode = "200",
      description = "The rows, as they were read",
      content =
          @Content(
              schema = @Schema(implementation = ReadWeightsView.class),
              examples = @ExampleObject(name = "readWeights", value = PREVIEW)))
  public ReadWeightsView read(MultipartFormDataInput form) {
    return reading.read(() -> SentWeightSheets.of(form));
  }
}
