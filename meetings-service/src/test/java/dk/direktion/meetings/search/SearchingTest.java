package dk.direktion.meetings.search;

import static dk.direktion.meetings.search.Searches.search;
import static dk.direktion.meetings.search.Searches.suggest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SearchingTest {

  private static final Persona READER = Persona.CENTERCHEF_HRC;

  @Inject House house;
  private String meeting;

  @BeforeEach
  void aMeeting() {
    house.open();
    meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
  }

  @ParameterizedTest
  @CsvSource({
    "hjortetakket, Planen er hjortetakkede",
    "skovsnegle, En skovsnegl gik forbi",
    "Aasmosen, Vejen ved Åsmosen",
    "Ærtevang, Stien ved Aertevang",
    "boernehoejen, Møde på Børnehøjen",
    "blæksprutte, Akvariets kæmpeblæksprutter",
    "solsortenæb, Solsortenæbstællingen i marts",
  })
  void aWordIsFoundInAnyFormAnySpellingAndAsPartOfACompound(String typed, String title) {
    String item = House.item(meeting, title);
    search(READER, typed).body("items.id", hasItem(item));
  }

  @Test
  void theSentenceIsShownWithTheWordsMarkedAndNoMarkup() {
    String item =
        item(
            "Vandløb",
            "background",
            "Åen er ren. Der bor <b>tigersalamandere</b> ved Egebro, og Aagaard tæller dem. Resten er tørt.");
    search(READER, "tigersalamander ågård")
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(item))
        .body("items[0].kind", equalTo("ITEM"))
        .body(
            "items[0].sentence.text.join('')",
            equalTo("Der bor <b>tigersalamandere</b> ved Egebro, og Aagaard tæller dem."))
        .body(
            "items[0].sentence.findAll { it.marked }.text", contains("tigersalamandere", "Aagaard"))
        .body("items[0].title.text.join('')", equalTo("Vandløb"))
        .body("items[0].bodyName", equalTo("Direktionen"));
  }

  @Test
  void phrasesMinusAndOrNarrowAndWiden() {
    String both = House.item(meeting, "Pindsvin nær hæk");
    String other = House.item(meeting, "Nær hæk ses pindsvin og flagermus");
    search(READER, "\"pindsvin nær\"").body("items.id", contains(both));
    search(READER, "pindsvin -flagermus").body("items.id", contains(both));
    search(READER, "pindsvin").body("items.id", containsInAnyOrder(both, other));
    search(READER, "flagermus or \"pindsvin nær\"")
        .body("items.id", containsInAnyOrder(both, other));
  }

  @Test
  void decisionsAndAttachmentsAreFoundAndLeadToTheirItem() {
    String item =
        House.item(
            meeting,
            Map.of(
                "title", "Trafik", "attachments", List.of("Kattehale_oversigt.pdf", "Andet.pdf")));
    House.step(meeting, "agenda/publication");
    String decision =
        House.decide(
            item,
            Map.of(
                "text", "Sagen om kattehale går retur.",
                "outcome", "RETURNED",
                "responsible", "centerchef-hrc"));
    search(READER, "kattehale")
        .body("items.kind", containsInAnyOrder("DECISION", "ATTACHMENT"))
        .body("items.itemId", everyItem(equalTo(item)))
        .body("items.find { it.kind == 'DECISION' }.id", equalTo(decision))
        .body("items.find { it.kind == 'DECISION' }.outcome", equalTo("RETURNED"));
    search(READER, "kattehale&kind=DECISION").body("items.id", contains(decision));
    search(READER, "kattehale&responsible=centerchef-hrc").body("items.id", contains(decision));
    search(READER, "kattehale&outcome=RETURNED").body("items.id", contains(decision));
    search(READER, "kattehale&outcome=APPROVED").body("total", equalTo(0));
  }

  @Test
  void titlesOutweighTheRestAndTheNewestComesFirstOnWish() {
    String inTheText = item("Første", "background", "Om bæverdæmning og mere.");
    String later = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String inTheTitle = House.item(meeting, "Bæverdæmning");
    String newest =
        House.item(later, Map.of("title", "Anden", "presentation", "Mere om bæverdæmning her."));
    search(READER, "bæverdæmning")
        .body("items[0].id", equalTo(inTheTitle))
        .body("total", equalTo(3));
    search(READER, "bæverdæmning&sort=NEWEST").body("items[0].id", equalTo(newest));
    search(READER, "bæverdæmning&pageSize=2&page=2").body("items", hasSize(1));
    String laterDay = House.meetingView(later).extract().<String>path("start").substring(0, 10);
    search(READER, "bæverdæmning&from=" + laterDay).body("items.id", contains(newest));
    search(READER, "bæverdæmning&body=CF").body("total", equalTo(0));
    assertThat(inTheText).isNotEqualTo(newest);
  }

  @Test
  void aCaseIsFoundOnceHoweverOftenItWasOnAnAgenda() {
    String number = "31/7766551";
    House.item(meeting, Map.of("title", "Isbjørnegraven", "caseNumber", number));
    String later = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String newest = House.item(later, Map.of("title", "Isbjørnegraven igen", "caseNumber", number));
    search(READER, "isbjørnegrav&kind=CASE")
        .body("items.id", contains(newest))
        .body("items[0].caseNumber", equalTo(number))
        .body("counts.kinds.find { it.value == 'CASE' }.count", equalTo(1))
        .body("counts.kinds.find { it.value == 'ITEM' }.count", equalTo(2));
    search(READER, number).body("total", equalTo(2));
    suggest(READER, number.substring(0, 7))
        .body("find { it.kind == 'CASE_NUMBER' }.text", equalTo(number));
  }

  @Test
  void closedItemsAreNeitherFoundCountedSuggestedNorGuessed() {
    String item =
        House.item(
            meeting,
            Map.of(
                "title",
                "Gejrfuglesagen",
                "closed",
                true,
                "caseNumber",
                "31/9988771",
                "background",
                "Om gejrfuglesagen",
                "attachments",
                List.of("Gejrfuglesagen.pdf")));
    search(Persona.DIREKTOER, "gejrfuglesagen")
        .body("total", equalTo(2))
        .body("items.closed", everyItem(equalTo(true)))
        .body("counts.closed.find { it.value == 'true' }.count", equalTo(2));
    search(Persona.DIREKTOER, "gejrfulgesagen").body("didYouMean", equalTo("Gejrfuglesagen"));
    suggest(Persona.DIREKTOER, "gejrf").body("text", contains("Gejrfuglesagen"));
    for (Persona other : List.of(READER, Persona.BORGMESTER, Persona.MEDARBEJDER)) {
      search(other, "gejrfuglesagen")
          .body("items", empty())
          .body("total", equalTo(0))
          .body("counts.kinds", empty())
          .body("counts.bodies", empty())
          .body("didYouMean", nullValue());
      search(other, "gejrfulgesagen").body("didYouMean", nullValue());
      suggest(other, "gejrf").body("$", empty());
      suggest(other, "31/998877").body("$", empty());
    }
    assertThat(house.events("closed-item.read", item)).hasSize(1);
  }

  @Test
  void whatChangesIsFoundAsItIsNow() {
    String item = House.item(meeting, "Gråspurven");
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("title", "Skovspurven"))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
    search(READER, "gråspurv").body("total", equalTo(0));
    search(READER, "skovspurv").body("items.id", contains(item));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .body(Map.of("closed", true))
        .patch(House.API + "/items/" + item)
        .then()
        .statusCode(200);
    search(READER, "skovspurv").body("total", equalTo(0));
    House.as(Persona.SEKRETARIAT)
        .header("If-Match", House.tag("/items/" + item))
        .delete(House.API + "/items/" + item)
        .then()
        .statusCode(204);
    search(Persona.DIREKTOER, "skovspurv").body("total", equalTo(0));
  }

  @Test
  void aMisspeltWordIsAnsweredWithTheOneThatWasMeant() {
    item("Cykelsti", "background", "Stien føres forbi Rønnehavegård.");
    search(READER, "cykelsti rønnehavgaard")
        .body("total", equalTo(0))
        .body("didYouMean", equalTo("cykelsti Rønnehavegård"));
    search(READER, "qqqqwwwwxxxx").body("didYouMean", nullValue());
  }

  @Test
  void titlesAndPeopleAreSuggestedWhileSomebodyTypes() {
    house.deliver(
        "access",
        "person.changed",
        "centerchef-hrc",
        Map.of(
            "username", "centerchef-hrc", "name", "Thomas Bruun", "unit", "HRC", "active", true));
    String item = House.item(meeting, "Strandskadernes ynglepladser");
    House.step(meeting, "agenda/publication");
    House.decide(
        item, Map.of("text", "Retur.", "outcome", "RETURNED", "responsible", "centerchef-hrc"));
    suggest(READER, "strandsk").body("text", contains("Strandskadernes ynglepladser"));
    suggest(READER, "ynglepladser strandska")
        .body("text", contains("Strandskadernes ynglepladser"));
    suggest(READER, "bruu")
        .body("find { it.kind == 'PERSON' }.responsible", equalTo("centerchef-hrc"));
    suggest(READER, "s").body("$", empty());
    suggest(Persona.MEDARBEJDER, "bruu").body("$", empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "!!!",
        "\"",
        "'; drop table search_entry; --",
        "%_\\",
        "&|!:*()<->",
        "og",
        "-",
        "-og",
        "\"\" or -\"\"",
        "a\u0000b",
        "\uD83D",
        "\uE000x\uE001",
        "':*A",
        "\\'",
        "E'\\''"
      })
  void whateverIsTypedIsAnswered(String typed) {
    for (String path : List.of("/search", "/search/suggestions")) {
      House.as(READER).queryParam("q", typed).get(House.API + path).then().statusCode(200);
      House.as(READER)
          .queryParam("q", (typed + " ord ").repeat(25))
          .get(House.API + path)
          .then()
          .statusCode(200);
    }
    House.as(READER)
        .queryParam("caseNumber", typed)
        .queryParam("body", typed)
        .queryParam("responsible", typed)
        .get(House.API + "/search")
        .then()
        .statusCode(200);
  }

  @Test
  void withoutWordsAndFilterNothingIsListedAndAWrongFilterIsNamed() {
    search(READER, "").body("total", equalTo(0));
    House.get(READER, "/search?body=DIR").body("items[0].bodyCode", equalTo("DIR"));
    House.get(READER, "/search?q=x&kind=NONSENSE").statusCode(400);
    House.get(READER, "/search?q=x&from=igår").statusCode(400);
    House.get(READER, "/search?q=x&page=0").statusCode(400);
  }

  private String item(String title, String section, String text) {
    return House.item(meeting, Map.of("title", title, section, text));
  }
}
