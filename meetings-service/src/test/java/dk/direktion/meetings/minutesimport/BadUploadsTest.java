package dk.direktion.meetings.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class BadUploadsTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String HEAD =
      "--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stor.txt\"\r\n"
          + "Content-Type: text/plain\r\n\r\n";
  private static final String TAIL = "\r\n--grense--\r\n";

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused(new byte[0], 400, "file-empty");
    assertRefused(" \r\n \n".getBytes(StandardCharsets.UTF_8), 400, "file-empty");
  }

  @Test
  void aBinaryFileIsRefusedWhateverItIsCalled() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    assertRefused(noise, 415, "file-not-readable");
  }

  @Test
  void aCutOffPdfIsRefused() throws IOException {
    byte[] whole = pdf(null);
    assertRefused(Arrays.copyOf(whole, whole.length / 2), 400, "file-damaged");
  }

  @Test
  void aFileWithAPasswordIsRefused() throws IOException {
    assertRefused(pdf("hemmelig"), 400, "file-password-protected");
  }

  @Test
  void aPdfWithoutTextIsRefused() throws IOException {
    assertRefused(pdf(null), 400, "file-has-no-text");
  }

  @Test
  void aFileThatCallsItselfAPdfAndIsNoneIsRefusedByName() {
    Uploads.send(Persona.SEKRETARIAT, "udvalg.pdf", "Ikke en PDF.".getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .body("type", equalTo("/problems/file-not-pdf"))
        .body("detail", equalTo("“udvalg.pdf” is called .pdf but is no PDF."));
  }

  @Test
  void everyRefusalNamesTheFile() throws IOException {
    for (byte[] document : List.of(pdf(null), pdf("hemmelig"), new byte[0])) {
      Uploads.send(Persona.SEKRETARIAT, "mappe/udvalg.pdf", document)
          .statusCode(400)
          .body("detail", containsString("“udvalg.pdf”"));
    }
  }

  @Test
  void aTextThatIsNoMinutesIsRefused() {
    assertRefused(
        "En opskrift på boller: mel, vand og gær.".getBytes(StandardCharsets.UTF_8),
        400,
        "file-not-minutes");
  }

  @Test
  void theProblemSpeaksDanishUnlessAskedOtherwise() {
    Persona.SEKRETARIAT
        .request()
        .multiPart("file", "tom.txt", new byte[0])
        .post(Uploads.IMPORTS)
        .then()
        .statusCode(400)
        .body("title", equalTo("Filen er tom"))
        .body("errors[0].message", equalTo("Filen har intet indhold"));
  }

  @Test
  void aFormWithoutTheFileOrWithTwoIsRefused() {
    about("file-missing", 400, as().multiPart("other", "a.txt", new byte[] {65}));
    about("file-missing", 400, as().multiPart("file", "kun en tekst"));
    about(
        "one-file-only",
        400,
        as().multiPart("file", "a.txt", new byte[] {65})
            .multiPart("file", "b.txt", new byte[] {66}));
  }

  @Test
  void whatIsNoFormIsRefused() {
    as().contentType("application/json")
        .body("{}")
        .post(Uploads.IMPORTS)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/file-not-in-form"))
        .body("errors[0].field", equalTo("file"));
    as().post(Uploads.IMPORTS).then().statusCode(415).body("errors[0].field", equalTo("file"));
    int status =
        as().contentType("multipart/form-data")
            .body("no boundary".getBytes(StandardCharsets.UTF_8))
            .post(Uploads.IMPORTS)
            .statusCode();
    assertThat(status).isBetween(400, 499);
  }

  @Test
  void fiftyOneMegabytesAreRefusedByTheReader() throws Exception {
    assertTooLarge(body(51, true));
  }

  @Test
  void sixtyMegabytesAreRefusedSoThatTheSenderReadsWhy() throws Exception {
    assertTooLarge(body(60, true));
  }

  @Test
  void sixtyMegabytesOfUnknownLengthAreRefused() throws Exception {
    try {
      assertThat(send(body(60, false)).statusCode()).isEqualTo(413);
    } catch (IOException cutOff) {
      // Who does not say how much is coming is cut off while sending, and may not get to the
      // answer.
      assertThat(cutOff).isNotInstanceOf(HttpTimeoutException.class);
    }
    as().get(Uploads.IMPORTS + "?pageSize=100")
        .then()
        .statusCode(200)
        .body("items.fileName", not(hasItem("stor.txt")));
  }

  private static void assertTooLarge(HttpRequest.BodyPublisher body) throws Exception {
    HttpResponse<String> answer = send(body);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"/problems/file-too-large\"", "\"field\":\"file\"", "May be at most 50 MB");
  }

  private static HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + Uploads.IMPORTS))
            .timeout(Duration.ofSeconds(60))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Persona.SEKRETARIAT.token())
            .header("Accept-Language", "en")
            .header("Content-Type", "multipart/form-data; boundary=grense")
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.BodyPublisher body(int megabytes, boolean knownLength) {
    HttpRequest.BodyPublisher streamed =
        HttpRequest.BodyPublishers.ofInputStream(() -> stream(megabytes));
    long length = HEAD.length() + TAIL.length() + (long) megabytes * MEGABYTE;
    return knownLength ? HttpRequest.BodyPublishers.fromPublisher(streamed, length) : streamed;
  }

  private static InputStream stream(int megabytes) {
    byte[] block = new byte[MEGABYTE];
    Arrays.fill(block, (byte) 'x');
    List<InputStream> parts = new java.util.ArrayList<>();
    parts.add(new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.US_ASCII)));
    for (int i = 0; i < megabytes; i++) {
      parts.add(new ByteArrayInputStream(block));
    }
    parts.add(new ByteArrayInputStream(TAIL.getBytes(StandardCharsets.US_ASCII)));
    return new SequenceInputStream(Collections.enumeration(parts));
  }

  private static void assertRefused(byte[] document, int status, String problem) {
    Uploads.send(Persona.SEKRETARIAT, "referat.txt", document)
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + problem))
        .body("title", notNullValue())
        .body("errors.size()", equalTo(1))
        .body("errors[0].field", equalTo("file"))
        .body("errors[0].message", notNullValue());
  }

  private static void about(
      String key, int status, io.restassured.specification.RequestSpecification request) {
    ValidatableResponse answer = request.post(Uploads.IMPORTS).then();
    answer
        .statusCode(status)
        .body("errors[0].field", equalTo("file"))
        .body(
            "errors[0].message",
            equalTo(
                key.equals("file-missing")
                    ? "Send the document as the part named file"
                    : "Send one document at a time"));
  }

  private static io.restassured.specification.RequestSpecification as() {
    return Persona.SEKRETARIAT.request().header("Accept-Language", "en");
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
