package dk.direktion.access.rule;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.directory.Newcomers;
import dk.direktion.testing.ServiceTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds each rule, person by person, to the list of today's readers. */
@ServiceTest
class ReaderListsTest {

  private static final List<String> SECRETARIAT = List.of("sekretariat", "sekretaer-byc");
  private static final List<String> ONE_IT_OFFICER = List.of("it-admin");
  private static final List<String> BOARD =
      List.of("kommunaldirektoer", "direktoer", "direktoer-oekonomi", "direktoer-boern");
  private static final List<String> MAYOR = List.of("borgmester");
  private static final List<String> COUNCIL =
      List.of("borgmester", "byraad-1", "byraad-2", "byraad-3", "byraad-4", "byraad-5");
  private static final List<String> CENTRE_MANAGERS =
      List.of(
          "centerchef-amc",
          "centerchef-bsc",
          "centerchef-burc",
          "centerchef-byc",
          "centerchef-ceis",
          "centerchef-fkc",
          "centerchef-hrc",
          "centerchef-isc",
          "centerchef-shc",
          "centerchef-soc",
          "centerchef-tmc",
          "centerchef-oedc");
  private static final List<String> HEAD_OF_COMMUNICATIONS = List.of("kommunikationschef");
  private static final List<String> FOUR_OF_COMMUNICATIONS =
      List.of("kommunikationschef", "kommunikation-1", "kommunikation-2", "kommunikation-3");
  private static final List<String> KEY_STAFF =
      List.of(
          "noegleperson-amc",
          "noegleperson-bsc",
          "noegleperson-burc",
          "noegleperson-byc",
          "noegleperson-ceis",
          "noegleperson-fkc",
          "noegleperson-hrc",
          "noegleperson-isc",
          "noegleperson-shc",
          "noegleperson-soc",
          "noegleperson-tmc",
          "noegleperson-oedc");
  private static final List<String> EIGHT_OF_OEDC =
      List.of("controller", "oedc-1", "oedc-2", "oedc-3", "oedc-4", "oedc-5", "oedc-6", "oedc-7");
  private static final List<String> CHIEF_LEGAL_OFFICER = List.of("chefjurist");
  private static final List<String> CHIEF_CONSULTANT = List.of("chefkonsulent");
  private static final List<String> BUDGET_MANAGER = List.of("budgetchef");
  private static final List<String> HEAD_OF_DEVELOPMENT_UNIT = List.of("udviklingsenhed");
  private static final List<String> HEAD_OF_DEVELOPMENT = List.of("udviklingschef");

  @Test
  void theStandingCommitteesAreReadByTheirList() {
    assertReaders(
        "STANDING_COMMITTEES",
        List.of(
            SECRETARIAT,
            ONE_IT_OFFICER,
            COUNCIL,
            CENTRE_MANAGERS,
            FOUR_OF_COMMUNICATIONS,
            KEY_STAFF));
  }

  @Test
  void theFinanceCommitteeAndTheCouncilAreReadByTheirList() {
    assertReaders(
        "FINANCE_AND_COUNCIL",
        List.of(
            SECRETARIAT,
            ONE_IT_OFFICER,
            COUNCIL,
            BOARD,
            CENTRE_MANAGERS,
            CHIEF_LEGAL_OFFICER,
            EIGHT_OF_OEDC,
            FOUR_OF_COMMUNICATIONS,
            HEAD_OF_DEVELOPMENT));
  }

  @Test
  void theBoardIsReadByItsList() {
    assertReaders(
        "BOARD",
        List.of(
            SECRETARIAT,
            ONE_IT_OFFICER,
            BOARD,
            CENTRE_MANAGERS,
            MAYOR,
            CHIEF_LEGAL_OFFICER,
            HEAD_OF_COMMUNICATIONS,
            CHIEF_CONSULTANT,
            BUDGET_MANAGER,
            HEAD_OF_DEVELOPMENT_UNIT,
            HEAD_OF_DEVELOPMENT));
  }

  @Test
  void theBoardInternallyIsReadByItsList() {
    assertReaders(
        "BOARD_INTERNAL",
        List.of(
            SECRETARIAT,
            ONE_IT_OFFICER,
            BOARD,
            List.of("centerchef-byc"),
            HEAD_OF_DEVELOPMENT_UNIT,
            HEAD_OF_DEVELOPMENT));
  }

  @Test
  void theManagementForaAreReadByThoseWhoSitInThemAndServeThem() {
    assertReaders(
        "MANAGEMENT",
        List.of(
            SECRETARIAT,
            ONE_IT_OFFICER,
            BOARD,
            CENTRE_MANAGERS,
            List.of("hr-chef"),
            HEAD_OF_COMMUNICATIONS,
            HEAD_OF_DEVELOPMENT_UNIT,
            HEAD_OF_DEVELOPMENT));
  }

  @Test
  void theInterMunicipalForaAreReadByThoseWhoPrepareTheMayor() {
    assertReaders(
        "EXTERNAL",
        List.of(SECRETARIAT, ONE_IT_OFFICER, MAYOR, BOARD, CENTRE_MANAGERS, HEAD_OF_DEVELOPMENT));
  }

  @Test
  void aRightByPositionReachesClosedItemsFromThePositionsFirstDayAndSaysWhy() {
    IT_ADMIN
        .request()
        .queryParam("person", "centerchef-hrc")
        .queryParam("bodyGroup", "BOARD")
        .get("/api/access/v1/reading-rights")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].person.name", is("Thomas Bruun"))
        .body("items[0].person.unit.code", is("HRC"))
        .body("items[0].rights", hasSize(1))
        .body("items[0].rights[0].scope", is("OPEN_AND_CLOSED"))
        .body("items[0].rights[0].validFrom", is("2014-01-01"))
        .body("items[0].rights[0].validTo", nullValue())
        .body("items[0].rights[0].grantId", nullValue())
        .body(
            "items[0].rights[0].sourceText",
            is("Stilling: Centerchef, HR Centeret, siden 1. januar 2014"));
    IT_ADMIN
        .request()
        .header("Accept-Language", "en-GB")
        .queryParam("person", "centerchef-hrc")
        .get("/api/access/v1/reading-rights")
        .then()
        .body("items[0].rights.bodyGroupName", hasItem("Finance committee and council"))
        .body("items[0].rights[0].sourceText", containsString("since 1 January 2014"));
  }

  @Test
  void somebodyWhoMayReadNothingHasAnEmptyRowOfTheirOwn() {
    IT_ADMIN
        .request()
        .queryParam("person", "sagsbehandler")
        .get("/api/access/v1/reading-rights")
        .then()
        .statusCode(200)
        .body("items.person.username", contains("sagsbehandler"))
        .body("items[0].rights", hasSize(0));
    IT_ADMIN
        .request()
        .queryParam("person", "ingen")
        .get("/api/access/v1/reading-rights")
        .then()
        .statusCode(404);
  }

  private static void assertReaders(String bodyGroup, List<List<String>> readers) {
    List<Map<String, String>> rows =
        IT_ADMIN
            .request()
            .queryParam("system", "READER")
            .queryParam("bodyGroup", bodyGroup)
            .queryParam("pageSize", 200)
            .get("/api/access/v1/reading-rights")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList(
                "items.findAll { it.rights.any { it.source.startsWith('position:') } }.person");
    assertThat(rows.stream().map(row -> row.get("username")))
        .filteredOn(username -> !username.startsWith(Newcomers.PREFIX))
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(readers.stream().flatMap(Collection::stream).toList()));
  }
}
