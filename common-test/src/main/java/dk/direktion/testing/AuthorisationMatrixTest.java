package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tries every persona, and nobody, on every operation; a service's test extends it. */
public abstract class AuthorisationMatrixTest extends ApiCaller {

  private final Map<String, String> untouched = new ConcurrentHashMap<>();

  @Test
  void everyOperationHasItsRowInTheMatrixAndEveryRowItsOperation() {
    List<String> operations =
        ApiDocument.fetch().operations().stream().map(ApiDocument.Operation::key).toList();
    assertThat(operations).isNotEmpty();
    assertThat(AuthorisationMatrix.read().keySet()).containsExactlyInAnyOrderElementsOf(operations);
  }

  @TestFactory
  Stream<DynamicTest> onlyThoseInTheMatrixMayCall() {
    Map<String, AuthorisationMatrix.Row> matrix = AuthorisationMatrix.read();
    return ApiDocument.fetch().operations().stream()
        .filter(operation -> matrix.containsKey(operation.key()))
        .flatMap(operation -> tests(operation, matrix.get(operation.key())));
  }

  private Stream<DynamicTest> tests(ApiDocument.Operation operation, AuthorisationMatrix.Row row) {
    Stream<DynamicTest> known =
        Stream.of(Persona.values())
            .map(
                persona ->
                    row.allowed().contains(persona)
                        ? dynamicTest(
                            operation.key() + " lets in " + persona.label(),
                            () -> assertLetIn(operation, row, persona))
                        : dynamicTest(
                            operation.key() + " refuses " + persona.label(),
                            () -> assertRefused(operation, row, persona)));
    DynamicTest unknown =
        dynamicTest(
            operation.key() + " refuses a caller without a token",
            () ->
                assertThat(callInVain(Persona.anonymous(), operation).statusCode())
                    .as(operation.key())
                    .isEqualTo(401));
    return Stream.concat(known, Stream.of(unknown));
  }

  // Where a refusal hides that the thing exists, being let in must not look the same.
  private void assertLetIn(
      ApiDocument.Operation operation, AuthorisationMatrix.Row row, Persona persona) {
    assertThat(call(persona.request(), operation).statusCode())
        .as("%s as %s", operation.key(), persona.label())
        .isNotIn(401, 403, row.statusForOthers())
        .isLessThan(500);
  }

  private void assertRefused(
      ApiDocument.Operation operation, AuthorisationMatrix.Row row, Persona persona) {
    assertThat(callInVain(persona.request(), operation).statusCode())
        .as("%s as %s", operation.key(), persona.label())
        .isEqualTo(row.statusForOthers());
  }

  // A refused call leaves things as they are, so all who are refused ask for the same.
  private Response callInVain(RequestSpecification request, ApiDocument.Operation operation) {
    return call(
        request,
        operation,
        name ->
            untouched.computeIfAbsent(
                operation.key() + " " + name, once -> pathParam(operation.key(), name)));
  }
}
