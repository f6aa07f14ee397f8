package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class PostingImportsTest {

  private static final String HEADING = "Bogføringsdato;Bilag;Konto;Tekst;Beløb\r\n";
  private static final String IMPORTS = BudgetScene.API + "/posting-imports";

  static String aFile() {
    return HEADING + line(UUID.randomUUID().toString(), "1.234,56");
  }

  private static String line(String voucher, String amount) {
    return "31-12-2015;" + voucher + ";06.45.51.3.002;Køb af frø;" + amount + "\r\n";
  }

  static Response send(byte[] file) {
    return Persona.CONTROLLER.request().contentType("text/csv").body(file).post(IMPORTS);
  }

  private static Response send(String file) {
    return send(file.getBytes(StandardCharsets.UTF_8));
  }

  private static Response settle(Response read, String how) {
    return Persona.CONTROLLER.request().post(IMPORTS + "/" + read.path("id") + "/" + how);
  }

  @Test
  void equalLinesOfOneFileAreTwoPostingsAndComingAgainTheyAreKnown() {
    String twice = line(UUID.randomUUID().toString(), "-1.234,56").repeat(2);
    Response read = send(HEADING + twice);
    read.then().statusCode(201).body("rows", equalTo(2)).body("known", equalTo(0));
    settle(read, "acceptance").then().statusCode(200).body("state", equalTo("ACCEPTED"));
    send(HEADING + twice + line(UUID.randomUUID().toString(), "5"))
        .then()
        .statusCode(201)
        .body("rows", equalTo(3))
        .body("known", equalTo(2));
    send(HEADING + twice).then().statusCode(409);
    settle(read, "discarding").then().statusCode(409);
  }

  @Test
  void whatIsWrongIsToldLineByLine() {
    Response read =
        send(
            HEADING
                + line("1", "1.23,4")
                + "31-02-2015;2;06.45.51.3.002;x;1,00\r\n"
                + "31.01.2015;3;0645;x;1,00-\r\n"
                + "31-12-1815;;0645513002;x;100-\r\n");
    read.then().statusCode(201).body("rows", equalTo(0)).body("wrong", equalTo(4));
    assertThat(read.jsonPath().getList("errors.line")).containsExactly(2, 3, 4, 5, 5);
    assertThat(read.jsonPath().getList("errors.field"))
        .containsExactly("Beløb", "Bogføringsdato", "Kontostreng", "Bogføringsdato", "Bilagsnr");
    assertThat(read.<String>path("errors[0].message")).isEqualTo("Skriv beløbet som 1.234,56");
  }

  @Test
  void oldAndNewEncodingsAreReadAndOthersRefused() {
    send(aFile().getBytes(Charset.forName("windows-1252"))).then().statusCode(201);
    send("\uFEFF" + aFile()).then().statusCode(201).body("rows", equalTo(1));
    send(aFile().getBytes(StandardCharsets.UTF_16)).then().statusCode(400);
  }

  @Test
  void aFileWithoutLinesOrColumnsIsRefused() {
    send(HEADING).then().statusCode(400);
    send("Bilag;Konto\r\n1;2\r\n").then().statusCode(400);
  }

  @Test
  void aDiscardedFileBooksNothing() {
    String file = aFile();
    Response read = send(file);
    settle(read, "discarding").then().statusCode(200).body("state", equalTo("DISCARDED"));
    settle(read, "acceptance").then().statusCode(409);
    send(file).then().statusCode(201).body("known", equalTo(0));
  }
}
