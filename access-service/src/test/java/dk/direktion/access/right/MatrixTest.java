package dk.direktion.access.right;

import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class MatrixTest {

  @Inject Newcomers newcomers;

  @Test
  void whoMayReadNothingHasARowOnlyWhereEveryoneIsAskedFor() {
    Newcomer nobody = newcomers.inHrc();
    rows(Map.of("q", nobody.username())).body("items", empty());
    rows(Map.of("q", nobody.username(), "everyone", "true"))
        .body("items.person.username", contains(nobody.username()))
        .body("items[0].rights", empty());
  }

  @Test
  void theMatrixIsNarrowedByUnitGroupAndReach() {
    Newcomer reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    rows(Map.of("q", reader.username())).body("items[0].rights.scope", contains("OPEN"));
    rows(Map.of("q", reader.username(), "scope", "OPEN_AND_CLOSED")).body("items", empty());
    rows(Map.of("q", reader.username(), "bodyGroup", "EXTERNAL")).body("items", empty());
    rows(Map.of("q", "hrc", "pageSize", "200"))
        .body("items.person.unit.code", everyItem(is("HRC")));
  }

  @Test
  void theMatrixCanBeTakenAlongAsASheet() {
    Newcomer reader = newcomers.inHrc();
    AnApplication.by(reader::request).granted();
    IT_ADMIN
        .request()
        .queryParam("q", reader.username())
        .get("/api/access/v1/reading-rights/sheet")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(
            containsString(
                "Person;Brugernavn;Enhed;Direktionen, læseadgang;"
                    + "Direktionen, adgang til produktionsmodulet;"))
        .body(containsString("\"" + reader.username() + "\";\"HRC\";\"åbne\";\"\";\"\""))
        .body(not(containsString("Birgitte")));
  }

  @Test
  void theMatrixTellsTheSystemsApartAndIsNarrowedToOne() {
    Newcomer maker = newcomers.as(PositionKind.AGENDA_MAKER, "SOC", Newcomers.LONG_AGO);
    Map<String, Object> toRead = AnApplication.body();
    toRead.put("bodyGroup", "STANDING_COMMITTEES");
    AnApplication.by(maker::request, toRead).granted();
    rows(Map.of("q", maker.username()))
        .body("items[0].rights.system", contains("READER", "PRODUCTION"))
        .body("items[0].rights.onlyBodies", contains(List.of(), List.of("ÆSU")));
    rows(Map.of("q", maker.username(), "system", "PRODUCTION"))
        .body("items[0].rights.bodyGroup", contains("STANDING_COMMITTEES"))
        .body("items[0].rights.system", contains("PRODUCTION"));
    IT_ADMIN
        .request()
        .queryParam("q", maker.username())
        .queryParam("system", "PRODUCTION")
        .get("/api/access/v1/reading-rights/sheet")
        .then()
        .statusCode(200)
        .body(containsString("Fagudvalg, adgang til produktionsmodulet"))
        .body(containsString("\"åbne og lukkede (ÆSU)\""))
        .body(not(containsString("læseadgang")));
  }

  private static ValidatableResponse rows(Map<String, String> filter) {
    return IT_ADMIN
        .request()
        .queryParams(filter)
        .get("/api/access/v1/reading-rights")
        .then()
        .statusCode(200);
  }
}
