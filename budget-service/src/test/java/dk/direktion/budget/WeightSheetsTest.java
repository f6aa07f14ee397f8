package dk.direktion.budget;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class WeightSheetsTest {

  private static final String PREVIEW = BudgetScene.API + "/distribution-weights/preview";

  @Test
  void aSheetIsReadRowByRowAsDanesWriteNumbers() {
    JsonPath read =
        read("Center;Vægt\nhrc;26,00\nBYC;1.033,53\nSHC;1.200\nØDC;0\n".getBytes(UTF_8));
    assertThat(read.getList("rows.unit")).isEqualTo(List.of("HRC", "BYC", "SHC", "ØDC"));
    assertThat(read.getList("rows.weight", Double.class))
        .containsExactly(26.0, 1033.53, 1200.0, 0.0);
    assertThat(read.getInt("wrong")).isZero();
  }

  @Test
  void whatIsWrongIsSaidOfEachRow() {
    JsonPath read =
        read(
            """
            Centre;Weight
            ;1
            H R C;1
            HRC;
            BYC;mange
            SHC;-1
            ØDC;1,12345
            AAA;1
            AAA;2
            """
                .getBytes(UTF_8));
    assertThat(read.getList("rows.error"))
        .containsExactly(
            "NO_CENTRE",
            "CENTRE_NOT_A_CODE",
            "NO_WEIGHT",
            "WEIGHT_NOT_A_NUMBER",
            "WEIGHT_OUT_OF_RANGE",
            "WEIGHT_OUT_OF_RANGE",
            null,
            "CENTRE_TWICE");
    assertThat(read.getList("rows.line", Integer.class)).startsWith(2, 3);
    assertThat(read.getInt("wrong")).isEqualTo(7);
  }

  @Test
  void aWorkbooksNumbersAreWhatTheyAre() {
    byte[] workbook =
        new Sheet(List.of("Center", "Vægt"), List.of(List.of("HRC", new BigDecimal("1.234"))))
            .workbook("Vægte");
    assertThat(read(workbook).getDouble("rows[0].weight")).isEqualTo(1.234);
  }

  @Test
  void aSheetNobodyCanReadIsRefusedWithWhatToDo() {
    send("A;B\nHRC;1".getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/weight-columns-missing"));
    assertThat(send("Center;Vægt\nHRC;1".getBytes(ISO_8859_1)).statusCode()).isEqualTo(400);
    assertThat(send(new byte[0]).statusCode()).isEqualTo(415);
    Persona.CONTROLLER.request().multiPart("andet", "x").post(PREVIEW).then().statusCode(400);
  }

  private static JsonPath read(byte[] file) {
    return send(file).then().statusCode(200).extract().jsonPath();
  }

  private static Response send(byte[] file) {
    return Persona.CONTROLLER.request().multiPart("file", "vaegte.csv", file).post(PREVIEW);
  }
}
