package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Minutes of the fictional Nordhøj Kommune, and their way into the service. */
public final class Uploads {

  public static final String IMPORTS = House.API + "/imports";

  private static final AtomicInteger CASES = new AtomicInteger();
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE 'd.' d. MMMM yyyy", Locale.forLanguageTag("da"));

  private Uploads() {}

  /** Writes minutes of the board with everything an import can hold. */
  public static String minutes(LocalDate date) {
    return minutes("Direktionen", date, newCaseNumber());
  }

  /** Finds a case number no other test uses. */
  public static String newCaseNumber() {
    return "20/" + (100_000 + CASES.incrementAndGet());
  }

  public static String minutes(String body, LocalDate date, String caseNumber) {
    return """
        REFERAT %1$s d. %2$s

        Mødedato %3$s kl. 09:30

        Mødested Lokale C12

        Punkt 1: Økonomiopfølgning %2$s

        20/1001

        BESLUTNING %1$s DEN %2$s

        Orienteringen blev taget til efterretning.

        Punkt 2: Status på havneprojektet

        %4$s

        Bilag

        Tidsplan for havnen.pdf

        Oversigt over kajanlæg

        Baggrund

        Havnen i Nordhøj skal renoveres over fire år.

        INDSTILLING

        TMC indstiller, at direktionen

        - drøfter tidsplanen
        - godkender de nye milepæle.

        Milepælene er tidligere sendt ud på mail.

        BESLUTNING %1$s DEN %2$s

        Udsættes til næste møde.

        BESLUTNING CHEFFORUM DEN 31-03-2020

        Drøftet i Chefforum.

        Sagsfremstilling

        Arbejdet går efter planen.

        Punkt 3: Huskeliste %2$s

        20/1001

        Forventet tidspunkt\tSag/emne\tAnsvarlig
        Maj\tSommerfest for de ansatte\tHRC
        Månedligt\tSygefravær\tHRC

        Punkt 4: Lukket

        20/900
        """
        .formatted(body, SHORT.format(date), LONG.format(date), caseNumber);
  }

  public static ValidatableResponse send(Persona persona, String name, byte[] document) {
    return persona
        .request()
        .header("Accept-Language", "en")
        .multiPart("file", name, document)
        .post(IMPORTS)
        .then();
  }

  public static ValidatableResponse send(Persona persona, String text) {
    return send(persona, "referat.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  public static String imported(Persona persona, String text) {
    return send(persona, text).statusCode(201).extract().path("id");
  }

  public static String imported(String text) {
    return imported(Persona.SEKRETARIAT, text);
  }

  public static ValidatableResponse view(String id) {
    return House.get(Persona.SEKRETARIAT, "/imports/" + id).statusCode(200);
  }

  public static ValidatableResponse correct(String id, Object change) {
    return House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/imports/" + id))
        .body(change)
        .patch(IMPORTS + "/" + id)
        .then();
  }

  public static ValidatableResponse accept(String id) {
    return House.as(Persona.SEKRETARIAT).post(IMPORTS + "/" + id + "/acceptance").then();
  }
}
