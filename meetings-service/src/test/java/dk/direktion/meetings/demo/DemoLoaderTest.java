package dk.direktion.meetings.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dk.direktion.meetings.House;
import dk.direktion.meetings.casewriting.CaseDrafts;
import dk.direktion.meetings.document.Papers;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(DemoLoaderTest.WithDemo.class)
class DemoLoaderTest {

  /** Starts the service on an empty database with the demo asked for. */
  public static class WithDemo implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("direktion.demo", "true");
    }
  }

  @Inject House house;
  @Inject DemoLoader loader;
  @Inject DemoCases cases;
  @Inject DemoSubmitted submitted;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void theBoardHasThreeMeetingsAndASeminarToComeAndTheFirstTakesCases() {
    House.get(Persona.CONTROLLER, "/submission-slots?body=DIR").body("items", hasSize(4));
    House.get(Persona.DIREKTOER, "/meetings?body=DIR&state=AGENDA_OPEN&sort=start")
        .body("items.kind", contains("ORDINARY", "SEMINAR"))
        .body("items[0].location", equalTo("Mødelokale Egen"))
        .body("items[0].closedCount", equalTo(1))
        .body("items[0].itemCount", equalTo(8));
    House.get(Persona.DIREKTOER, "/meetings?body=DIR-INT").body("items[0].closedCount", equalTo(1));
    House.get(Persona.DIREKTOER, "/meetings?body=CF").body("total", greaterThanOrEqualTo(2));
  }

  @Test
  void theOverviewHasALateFollowUpAndThePostponedCaseStandsOnTheNextAgenda() {
    House.get(Persona.DIREKTOER, "/follow-ups?late=true").body("items", hasSize(1));
    House.get(Persona.DIREKTOER, "/decisions").body("total", greaterThanOrEqualTo(5));
    House.get(Persona.DIREKTOER, "/cases?q=26/10402").body("items[0].occurrences", equalTo(2));
    House.get(Persona.DIREKTOER, "/reminders?body=DIR").body("total", equalTo(10));
    String past =
        House.get(Persona.DIREKTOER, "/meetings?state=MINUTES_APPROVED")
            .extract()
            .path("items[0].id");
    House.get(Persona.DIREKTOER, "/meetings/" + past)
        .body(
            "participants.name",
            contains("Anders Lykkegaard", "Birgitte Nørskov", "Henrik Dalgaard"));
  }

  @Test
  void theSeminarHasAProgrammeOverTwoDaysWithGuestsAtTheirTimes() {
    String seminar =
        House.get(Persona.DIREKTOER, "/meetings?body=DIR&state=AGENDA_OPEN&sort=-start")
            .extract()
            .path("items[0].id");
    LocalDate first =
        LocalDate.parse(
            House.get(Persona.DIREKTOER, "/meetings/" + seminar)
                .body("end", endsWith("T15:00"))
                .extract()
                .<String>path("start")
                .substring(0, 10));
    House.get(Persona.DIREKTOER, "/meetings/" + seminar + "/programme?pageSize=50")
        .body("items", hasSize(9))
        .body("items.day", hasItems("" + first, "" + first.plusDays(1)))
        .body("items.itemTitle", hasItem("Direktionens puljer næste år"));
    House.get(Persona.DIREKTOER, "/meetings/" + seminar)
        .body(
            "items.find { it.title == 'Porteføljen det kommende år' }.guests[0].day",
            equalTo("" + first.plusDays(1)));
  }

  @Test
  void someItemsHaveFilesToReadAndOneOfAnOpenItemIsClosed() {
    String next =
        House.get(Persona.DIREKTOER, "/meetings?body=DIR&state=AGENDA_OPEN&sort=start")
            .extract()
            .path("items[0].id");
    String item =
        House.get(Persona.DIREKTOER, "/meetings/" + next)
            .extract()
            .path("items.find { it.title == 'Fælles opgang for digital post' }.id");
    String files = "/items/" + item + "/attachments";
    House.get(Persona.CENTERCHEF_HRC, files)
        .body("items.closed", contains(false, false, true))
        .body("items.readable", contains(true, true, false))
        .body("items.file.display", contains("PDF", "TEXT"));
    House.get(Persona.DIREKTOER, files).body("items.readable", contains(true, true, true));
    String pdf =
        House.get(Persona.DIREKTOER, files)
            .extract()
            .<String>path("items[0].file.contentPath")
            .substring(House.API.length());
    byte[] content = House.as(Persona.DIREKTOER).get(House.API + pdf).asByteArray();
    assertThat(Papers.pdfText(content))
        .contains("Erfaringer fra forsøget", "Sag: 26/10482", "Oktober 1.410 2,0 dage 1,0 dage");
  }

  @Test
  void itsPeopleHaveWrittenCasesThatHaveComeAsFarAsCasesCome() {
    cases.writeOnce();
    House.get(Persona.SAGSBEHANDLER, "/case-presentations").body("total", equalTo(0));
    CaseDrafts.people(house);
    cases.writeOnce();
    cases.writeOnce();
    String list = "/case-presentations?list=";
    House.get(Persona.SAGSBEHANDLER, list + "MINE").body("total", equalTo(5));
    House.get(Persona.SAGSBEHANDLER, list + "RETURNED").body("total", equalTo(1));
    House.get(Persona.CENTERCHEF_HRC, list + "WAITING").body("total", equalTo(1));
    House.get(Persona.SEKRETARIAT, list + "READY").body("total", equalTo(2));
    String draft =
        House.get(Persona.SAGSBEHANDLER, list + "MINE")
            .extract()
            .path("items.find { it.state == 'DRAFT' }.id");
    CaseDrafts.show(Persona.SAGSBEHANDLER, draft)
        .body("openComments", equalTo(2))
        .body("missing.size()", equalTo(1));
    House.get(Persona.SAGSBEHANDLER, "/case-presentations/" + draft + "/attachments")
        .body("items", hasSize(1));
    String inTurn =
        House.get(Persona.SEKRETARIAT, list + "READY")
            .extract()
            .path("items.find { it.title == 'Fælles vagtplanlægning i centrene' }.id");
    CaseDrafts.show(Persona.SEKRETARIAT, inTurn)
        .body("route.bodyCode", contains("CF", "DIR", "HU"))
        .body("route.state", contains("DECIDED", "READY", "PLANNED"))
        .body("route[0].outcome", equalTo("APPROVED"));
    String next =
        House.get(Persona.DIREKTOER, "/meetings?body=DIR&state=AGENDA_OPEN&sort=start")
            .extract()
            .path("items[0].id");
    House.get(Persona.DIREKTOER, "/meetings/" + next)
        .body("items.findAll { it.screened }.title", contains("Personalesag"));
    House.get(Persona.BORGMESTER, "/meetings/" + next)
        .body("items.findAll { it.screened }", hasSize(0));
  }

  @Test
  void theMeetingsThatDecideWhatThePortfolioSendsAreHeldWhenAllOfItHasCome() {
    String board = "01527d29-3a80-7000-8000-000000000001";
    String forum = "0152ab82-7680-7000-8000-000000000002";
    submitted.holdWhatCanBeHeld();
    House.get(Persona.DIREKTOER, "/meetings/" + board).body("state", equalTo("PLANNED"));

    submit("status-round", "Statusrunde januar 2016", board);
    submitted.holdWhatCanBeHeld();
    submitted.holdWhatCanBeHeld();
    House.get(Persona.DIREKTOER, "/meetings/" + board)
        .body("state", equalTo("MINUTES_APPROVED"))
        .body("items.find { it.subject != null }.title", equalTo("Statusrunde januar 2016"));
    House.get(Persona.DIREKTOER, "/meetings/" + forum).body("state", equalTo("MINUTES_APPROVED"));

    String mandates = "019b9288-d680-7000-8000-000000000005";
    submit("mandate", "Projektmandat: Klimatilpasning i midtbyen", mandates);
    submit("mandate", "Projektmandat: Egen app til borgernes henvendelser", mandates);
    submitted.holdWhatCanBeHeld();
    House.get(Persona.DIREKTOER, "/meetings/" + mandates).body("state", equalTo("PLANNED"));
    submit("mandate", "Projektmandat: Fælles vikarkorps på ældreområdet", mandates);
    submitted.holdWhatCanBeHeld();
    House.get(Persona.DIREKTOER, "/meetings/" + mandates)
        .body("state", equalTo("MINUTES_APPROVED"));
    House.get(Persona.DIREKTOER, "/meetings/019b9288-d680-7000-8000-000000000006")
        .body("state", equalTo("PLANNED"))
        .body("items.title", hasItem("Projektmandat: Fælles vikarkorps på ældreområdet"));
  }

  private void submit(String kind, String title, String meeting) {
    String subject = "portfolio:" + kind + ":" + UUID.randomUUID();
    house.deliver(
        "portfolio",
        "subject.submitted",
        subject,
        Map.of(
            "subject",
            subject,
            "bodyCode",
            "DIR",
            "meetingId",
            meeting,
            "title",
            title,
            "recommendationPoints",
            List.of("mandatet godkendes")));
  }

  @Test
  void aSecondStartLoadsNothingTwice() {
    int before = House.get(Persona.SEKRETARIAT, "/meetings").extract().path("total");
    loader.loadIfEmpty();
    House.get(Persona.SEKRETARIAT, "/meetings").body("total", equalTo(before));
  }
}
