package dk.direktion.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(ListImportTest.WithADatabaseOfItsOwn.class)
class ListImportTest extends PortfolioScene {

  /** Keeps ten thousand projects out of the lists the other tests read. */
  public static class WithADatabaseOfItsOwn implements QuarkusTestProfile {}

  static final String ONE_ROW =
      "Navn;Beskrivelse;På listen fra;Begrundelse\nAdgangsimport;Kort;2021-01-01;Budget\n";
  private static final String HEADING =
      "Navn;Art;Niveau;Program;Beskrivelse;Projektejer;Projektleder;Fase;På listen fra;Begrundelse;"
          + "Taget af listen;Årsag;Noter\n";

  @Test
  void tenThousandRowsOfWhichThirtySevenAreWrongAreImportedWithoutThem() {
    Set<Integer> wrong = new TreeSet<>();
    StringBuilder sheet = new StringBuilder(HEADING);
    for (int i = 0; i < 10_000; i++) {
      boolean bad = i % 270 == 100;
      if (bad) {
        wrong.add(i + 2);
      }
      sheet.append(
          "Masse %05d;Projekt;2;;Nummer %d;Henrik Dalgaard;Mikkel Aagaard;;%s;Arkiv;31-12-2014;Lukket;\n"
              .formatted(i, i, bad ? "31.02.2014" : "1.1.2014"));
    }
    assertThat(wrong).hasSize(37);
    JsonPath read = read(sheet.toString());
    assertThat(read.getInt("newRows")).isEqualTo(9963);
    assertThat(read.getInt("wrongRows")).isEqualTo(37);
    assertThat(read.getList("ignoredColumns", String.class)).containsExactly("Noter");
    JsonPath errors = rows(read, "WRONG");
    assertThat(errors.getList("items.number", Integer.class)).containsExactlyElementsOf(wrong);
    assertThat(errors.getList("items.errors.flatten().heading", String.class))
        .hasSize(37)
        .containsOnly("På listen fra");
    assertThat(errors.getString("items[0].errors[0].problem")).isEqualTo("NOT_A_DAY");
    accept(read, false)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/import-has-wrong-rows"));
    assertThat(total()).isZero();
    accept(read, true).then().statusCode(200).body("state", equalTo("ACCEPTED"));
    assertThat(total()).isEqualTo(9963);
    accept(read, true).then().statusCode(412);
    JsonPath again = read(sheet.toString());
    assertThat(again.getInt("unchangedRows")).isEqualTo(9963);
    assertThat(again.getInt("newRows")).isZero();
    assertThat(again.getInt("wrongRows")).isEqualTo(37);
  }

  @Test
  void eachMistakeIsToldByRowAndColumn() {
    JsonPath read =
        read(
            HEADING
                + "Fejlliste A;Projekt;1;;Kort;;;;2014-01-01;Budget;;;\n"
                + ";Projekt;3;;Kort;;;;2014-01-01;Budget;;;\n"
                + "Fejlliste B;Opgave;1;;;;;;1. maj;Budget;;;\n"
                + "Fejlliste A;Projekt;1;Fejlliste C;Kort;;;;2014-01-01;Budget;;;\n"
                + "Fejlliste D;Projekt;1;Fejlliste A;Kort;;;;2014-01-01;Budget;2013-01-01;;\n"
                + "Fejlliste E;Program;1;Fejlliste E;Kort;;;Hvile;2014-01-01;;;;\n");
    assertThat(read.getInt("newRows")).isEqualTo(1);
    JsonPath rows = rows(read, "WRONG");
    assertThat(problems(rows, 3)).containsExactlyInAnyOrder("NAME MISSING", "LEVEL NOT_A_LEVEL");
    assertThat(problems(rows, 4))
        .containsExactlyInAnyOrder(
            "KIND NOT_A_KIND", "DESCRIPTION MISSING", "ON_LIST_FROM NOT_A_DAY");
    assertThat(problems(rows, 5))
        .containsExactlyInAnyOrder("NAME TWICE_IN_THE_FILE", "PROGRAMME NO_SUCH_PROGRAMME");
    assertThat(problems(rows, 6))
        .containsExactlyInAnyOrder(
            "LEFT_ON LEFT_BEFORE_IT_CAME", "LEFT_REASON MISSING", "PROGRAMME CANNOT_HOLD");
    assertThat(problems(rows, 7))
        .containsExactlyInAnyOrder(
            "ADDED_REASON MISSING", "PHASE NOT_A_PHASE", "PROGRAMME BELOW_ITSELF");
    String sheet =
        Persona.SEKRETARIAT
            .request()
            .get(API + "/list-imports/" + read.getString("id") + "/rows/sheet")
            .asString();
    assertThat(sheet).contains("\"4\";\"Fejlliste B\";\"Art\";\"Opgave\"");
  }

  @Test
  void aWorkbookOfProgrammesIsTakenOverAndACorrectedOneChangesWhatItSays() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(row("Bogprojekt", "Projekt", "Bogprogram", "Først"));
    rows.add(row("Bogprogram", "Program", "", "Program"));
    JsonPath read = JsonPath.from(send(sheet(rows).workbook("Liste"), "liste.xlsx").asString());
    accept(read, false).then().statusCode(200);
    JsonPath project =
        get(Persona.SEKRETARIAT, "/projects?q=bogprojekt&onDate=" + LocalDate.of(2022, 1, 1));
    assertThat(project.getString("items[0].programme")).isEqualTo("Bogprogram");
    assertThat(project.getString("items[0].owner")).isEqualTo("Henrik Dalgaard");
    rows.set(0, row("Bogprojekt", "Projekt", "Bogprogram", "Siden"));
    JsonPath changed = JsonPath.from(send(sheet(rows).workbook("Liste"), "liste.xlsx").asString());
    assertThat(changed.getInt("changedRows")).isEqualTo(1);
    assertThat(changed.getInt("unchangedRows")).isEqualTo(1);
    JsonPath changes = rows(changed, "CHANGED");
    assertThat(changes.getString("items[0].changes[0].before")).isEqualTo("Først");
    assertThat(changes.getString("items[0].changes[0].after")).isEqualTo("Siden");
    accept(changed, false).then().statusCode(200);
    assertThat(get(Persona.SEKRETARIAT, "/projects?q=bogprojekt").getString("items[0].description"))
        .isEqualTo("Siden");
  }

  @Test
  void whatWasExportedIsKnownAgain() {
    accept(
            read(HEADING + "Rundtur;Delprogram;1;;=1+1;;;;2014-01-01;Budget;2015-01-01;Færdig;\n"),
            false)
        .then()
        .statusCode(200);
    for (String language : List.of("da", "en")) {
      byte[] exported =
          Persona.SEKRETARIAT
              .request()
              .header("Accept-Language", language)
              .get(API + "/projects/sheet?q=rundtur&everOnTheList=true")
              .asByteArray();
      JsonPath again = JsonPath.from(send(exported, "portefoelje.csv").asString());
      assertThat(again.getInt("unchangedRows")).isEqualTo(1);
      assertThat(again.getInt("rows")).isEqualTo(1);
    }
  }

  @Test
  void whatTheListHasMovedOnFromMustBeReadAgain() {
    JsonPath first = read(HEADING + "Forældet;Projekt;1;;Kort;;;;2014-01-01;Budget;;;\n");
    JsonPath second = read(HEADING + "Forældet;Projekt;1;;Kort;;;;2014-01-01;Budget;;;\n");
    accept(second, false).then().statusCode(200);
    accept(first, false).then().statusCode(409).body("type", equalTo("/problems/import-outdated"));
  }

  @Test
  void aChangeNobodyHasSeenMustBeReadAgainAlsoWhereTheRowStillChangesSomething() {
    String heading = "Navn;Beskrivelse;På listen fra;Begrundelse\n";
    accept(read(heading + "Set;Først;2014-01-01;Budget\n"), false).then().statusCode(200);
    JsonPath seen = read(heading + "Set;Sidst;2014-01-01;Budget\n");
    JsonPath meanwhile = read(heading + "Set;Imellem;2014-01-01;Budget\n");
    accept(meanwhile, false).then().statusCode(200);
    accept(seen, false).then().statusCode(409).body("type", equalTo("/problems/import-outdated"));
  }

  @Test
  void rowsAreNumberedAsTheOfficeProgramShowsThemEmptyOnesToo() {
    JsonPath read =
        read(
            "\nNavn;Beskrivelse;På listen fra;Begrundelse\n\n;Kort;2014-01-01;Budget\n;;;\n"
                + ";Kort;2014-01-01;Budget\n");
    assertThat(rows(read, "WRONG").getList("items.number", Integer.class)).containsExactly(4, 6);
  }

  @Test
  void aFileThatIsNoListIsRefusedWithWhatToDo() {
    refused("Navn;Årsag\næ;ø".getBytes(Charset.forName("windows-1252")), 400, "sheet-not-utf8");
    refused(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}, 415, "not-a-sheet");
    refused("Navn;Art\nA;Projekt\n".getBytes(UTF_8), 400, "import-columns-missing");
    Persona.SEKRETARIAT
        .request()
        .multiPart("other", "a.csv", ONE_ROW.getBytes(UTF_8))
        .post(API + "/list-imports")
        .then()
        .statusCode(400)
        .body("errors.field", contains("file"));
  }

  private static void refused(byte[] file, int status, String type) {
    send(file, "liste.csv").then().statusCode(status).body("type", startsWith("/problems/" + type));
  }

  private static List<?> row(String name, String kind, String programme, String description) {
    return List.of(
        name,
        kind,
        1,
        programme,
        description,
        "Henrik Dalgaard",
        LocalDate.of(2021, 1, 1),
        "Budget");
  }

  private static Sheet sheet(List<List<?>> rows) {
    return new Sheet(
        List.of(
            "Navn",
            "Art",
            "Niveau",
            "Program",
            "Beskrivelse",
            "Projektejer",
            "På listen fra",
            "Begrundelse"),
        rows);
  }

  private static int total() {
    return get(Persona.SEKRETARIAT, "/projects?q=masse&level=2&pageSize=1&onDate=2014-06-01")
        .getInt("total");
  }

  private static Response send(byte[] file, String name) {
    return Persona.SEKRETARIAT.request().multiPart("file", name, file).post(API + "/list-imports");
  }

  private static JsonPath read(String sheet) {
    return send(sheet.getBytes(UTF_8), "liste.csv").then().statusCode(201).extract().jsonPath();
  }

  private static JsonPath rows(JsonPath read, String outcome) {
    return get(
        Persona.SEKRETARIAT, "/list-imports/" + read.getString("id") + "/rows?outcome=" + outcome);
  }

  private static List<String> problems(JsonPath rows, int number) {
    List<Map<String, String>> errors =
        rows.getList("items.find { it.number == " + number + " }.errors");
    return errors.stream().map(error -> error.get("column") + " " + error.get("problem")).toList();
  }

  private static Response accept(JsonPath read, boolean leaveOut) {
    return Persona.SEKRETARIAT
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + read.getLong("version") + "\"")
        .body(Map.of("leaveOutWrongRows", leaveOut))
        .post(API + "/list-imports/" + read.getString("id") + "/acceptance");
  }
}
