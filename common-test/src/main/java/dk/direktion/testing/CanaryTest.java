package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.caller.SystemWork;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Looks for a secret word, which a service's test has planted in everything closed, in every answer
 * to those who may not read it, and in the log.
 */
public abstract class CanaryTest extends ApiCaller {

  @Inject AgroalDataSource database;
  @Inject EntityManager entities;
  @Inject SystemWork system;

  /** Plants the word in every field of something closed, through the service's own use cases. */
  protected abstract void plant(String word);

  /** Returns those who may read what is closed; everyone else must never see the word. */
  protected abstract Set<Persona> readers();

  /** Returns the word in the forms an answer could carry it, such as the text of a PDF. */
  protected List<String> textsOf(Response answer) {
    return List.of(new String(answer.asByteArray(), StandardCharsets.UTF_8));
  }

  /** Returns what else left the house, such as letters; the word must not be in it. */
  protected List<String> whatWasSent() {
    return List.of();
  }

  /**
   * Names the tables and entities in which the word stands without row-level security; there is a
   * reason for each.
   */
  protected Set<String> placesWithoutRowSecurity() {
    return Set.of();
  }

  @Test
  void aSecretWordNeverReachesThoseWhoMayNotReadItNorTheLog() {
    String word = secretWord();
    try (LogCapture log = new LogCapture()) {
      plant(word);
      List<ApiDocument.Operation> reads =
          ApiDocument.fetch().operations().stream()
              .filter(operation -> operation.method().equals("GET"))
              .toList();
      assertThat(reads).isNotEmpty();
      assertThat(readers()).as("somebody must be able to read it").isNotEmpty();
      assertThat(reads.stream().anyMatch(read -> isSeenByAReader(read, word)))
          .as("the word was planted where a reader finds it")
          .isTrue();
      for (Persona persona : Persona.values()) {
        if (!readers().contains(persona)) {
          for (ApiDocument.Operation read : reads) {
            read.answerTypes().forEach(type -> assertHidden(read, persona, word, type));
          }
        }
      }
      assertThat(whatWasSent()).as("what was sent").noneMatch(text -> contains(text, word));
      assertThat(log.lines()).as("the log").isNotEmpty().noneMatch(line -> contains(line, word));
    }
  }

  @Test
  void aForgottenWhereShowsItToNobodyElseEither() {
    String word = secretWord();
    plant(word);
    ForgottenWhere reading = new ForgottenWhere(database, entities, system);
    assertThat(readers()).anyMatch(reader -> !reading.shownTo(reader, word).isEmpty());
    for (Persona persona : Persona.values()) {
      if (!readers().contains(persona)) {
        assertThat(reading.shownTo(persona, word))
            .as(persona.label())
            .isSubsetOf(placesWithoutRowSecurity());
      }
    }
    assertThat(reading.shownToNobodyKnown(word))
        .as("nobody known")
        .containsExactlyInAnyOrderElementsOf(placesWithoutRowSecurity());
  }

  private static String secretWord() {
    return "kanariefugl" + Long.toString(System.nanoTime(), 36);
  }

  private boolean isSeenByAReader(ApiDocument.Operation read, String word) {
    return readers().stream()
        .flatMap(reader -> read.answerTypes().stream().map(type -> ask(read, reader, word, type)))
        .anyMatch(answer -> textsOf(answer).stream().anyMatch(text -> contains(text, word)));
  }

  private void assertHidden(ApiDocument.Operation read, Persona persona, String word, String type) {
    Response answer = ask(read, persona, word, type);
    String place = read.key() + " as " + persona.label() + " in " + type;
    assertThat(answer.statusCode()).as(place).isLessThan(500);
    assertThat(answer.statusLine()).as(place).doesNotContainIgnoringCase(word);
    // A link to the next page repeats the caller's own question, which tells nothing new.
    assertThat(answer.headers().asList())
        .as(place)
        .filteredOn(header -> !header.getName().equalsIgnoreCase("Link"))
        .noneMatch(header -> contains(header.getValue(), word));
    assertThat(textsOf(answer)).as(place).noneMatch(text -> contains(text, word));
  }

  private Response ask(ApiDocument.Operation read, Persona persona, String word, String type) {
    var request = persona.request().accept(type);
    for (String name : read.parameters("query")) {
      if (name.equals("q")) {
        request = request.queryParam(name, word);
      }
    }
    return call(request, read);
  }

  private static boolean contains(String text, String word) {
    return text.toLowerCase().contains(word);
  }
}
