package dk.direktion.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * How the portfolio grows, measured by {@code benchmarks/portfolio-growth.mjs} and by nothing else:
 * its name is none that a build runs.
 */
@ServiceTest
@TestProfile(ListImportTest.WithADatabaseOfItsOwn.class)
class PortfolioGrowth extends StatusScene {

  private static final int FEW = 1_000;
  private static final int MANY = 10_000;
  private static final int PARTS = 40;
  private static final int ROUNDS = 5;
  private static final List<String> WRITTEN =
      List.of(
          "project", "project_name", "listing", "project_role", "project_place", "project_phase");

  @Inject EntityManager entities;

  /** What is measured. */
  private interface Step {
    void take();
  }

  private static double seconds(Step step) {
    long began = System.nanoTime();
    step.take();
    return (System.nanoTime() - began) / 1e9;
  }

  private static double median(Step step) {
    step.take();
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      all.add(seconds(step));
    }
    all.sort(null);
    return all.get(ROUNDS / 2);
  }

  private static void tell(String what, double one, double other) {
    System.out.printf(
        Locale.ROOT,
        "growth: %-58s %8.0f ms %8.0f ms  %.1f%n",
        what,
        one * 1e3,
        other * 1e3,
        one / other);
  }

  @Test
  void isMeasured() {
    UUID programme = aProgramme("Vækst");
    String round = aRoundOfManyParts(programme);
    Imported warm = imported("Varm", FEW);
    assertThat(warm.rows()).isEqualTo(FEW);
    Imported few = imported("Få", FEW);
    double shortTimeline = median(PortfolioGrowth::timeline);
    Imported many = imported("Mange", MANY);
    tell("reading 10,000 rows against 1,000", many.read(), few.read());
    tell("accepting 10,000 rows against 1,000", many.accept(), few.accept());
    tell(
        "accepting 10,000 rows against copying as many rows of each table",
        many.accept(),
        seconds(this::copyWhatIsWritten));
    double longTimeline = median(PortfolioGrowth::timeline);
    tell("timeline of 12,000 projects against 2,000", longTimeline, shortTimeline);
    tell(
        "timeline of a programme among 12,000 against all",
        median(() -> ok("/portfolio/timeline?programmeId=" + programme)),
        longTimeline);
    tell(
        "a round of 40 notes as PDF against its board",
        median(() -> ok("/status-rounds/" + round + "/pdf")),
        median(() -> ok("/status-rounds/" + round)));
  }

  private String aRoundOfManyParts(UUID programme) {
    List<UUID> parts = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      parts.add(aPart("Del " + i, programme));
    }
    String round = anOpenRound(programme);
    parts.forEach(StatusScene::signed);
    return round;
  }

  private static void timeline() {
    ok("/portfolio/timeline");
  }

  private static void ok(String path) {
    assertThat(Persona.SEKRETARIAT.request().get(API + path).statusCode()).isEqualTo(200);
  }

  private record Imported(int rows, double read, double accept) {}

  private static Imported imported(String name, int count) {
    StringBuilder sheet =
        new StringBuilder(
            "Navn;Art;Niveau;Beskrivelse;Projektejer;Projektleder;På listen fra;Begrundelse\n");
    for (int i = 0; i < count; i++) {
      sheet.append(
          "%s %05d;Projekt;2;Nummer %d;Anders Lykkegaard;Mikkel Aagaard;1.1.2030;Arkiv\n"
              .formatted(name, i, i));
    }
    List<JsonPath> told = new ArrayList<>();
    double read =
        seconds(
            () ->
                told.add(
                    Persona.SEKRETARIAT
                        .request()
                        .multiPart("file", "liste.csv", sheet.toString().getBytes(UTF_8))
                        .post(API + "/list-imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()));
    double accept =
        seconds(
            () ->
                Persona.SEKRETARIAT
                    .request()
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"" + told.get(0).getLong("version") + "\"")
                    .body(Map.of("leaveOutWrongRows", false))
                    .post(API + "/list-imports/" + told.get(0).getString("id") + "/acceptance")
                    .then()
                    .statusCode(200));
    return new Imported(told.get(0).getInt("newRows"), read, accept);
  }

  // What the database itself needs for the rows, without keys, triggers or anybody asking for them.
  private void copyWhatIsWritten() {
    work.run(
        () ->
            WRITTEN.forEach(
                table ->
                    entities
                        .createNativeQuery(
                            "create temporary table copy_of_%1$s on commit drop as".formatted(table)
                                + " select * from %s limit %d".formatted(table, MANY))
                        .executeUpdate()));
  }
}
