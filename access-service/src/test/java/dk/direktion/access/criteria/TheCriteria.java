package dk.direktion.access.criteria;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static io.restassured.http.ContentType.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.right.BodyGroup;
import dk.direktion.common.web.Denmark;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Criteria for all body groups, as a caller writes them; those of one group are all that bites. */
public final class TheCriteria {

  static final String CRITERIA = "/api/access/v1/access-criteria";
  static final String ALIGNMENTS = "/api/access/v1/criteria-alignments";

  private TheCriteria() {}

  /** Returns criteria that every access meets. */
  public static List<Map<String, Object>> loose() {
    return new ArrayList<>(
        Arrays.stream(BodyGroup.values())
            .map(
                group -> {
                  Map<String, Object> one = new HashMap<>();
                  one.put("bodyGroup", group.name());
                  one.put("personalGrants", true);
                  one.put("widestScope", "OPEN_AND_CLOSED");
                  one.put("longestMonths", null);
                  one.put("superfluousBesidePosition", false);
                  return one;
                })
            .toList());
  }

  /** Returns criteria that only accesses to one body group can fail. */
  static List<Map<String, Object>> with(String bodyGroup, Map<String, Object> narrower) {
    List<Map<String, Object>> criteria = loose();
    criteria.stream()
        .filter(one -> one.get("bodyGroup").equals(bodyGroup))
        .forEach(one -> one.putAll(narrower));
    return criteria;
  }

  public static String json(Object body) {
    try {
      return new ObjectMapper().writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ValidatableResponse previewed(
      Supplier<RequestSpecification> keeper, List<Map<String, Object>> criteria) {
    return posted(keeper, ALIGNMENTS + "/previews", Map.of("criteria", criteria));
  }

  /** Returns the ids of the grants a preview shows to end. */
  static List<String> ending(
      Supplier<RequestSpecification> keeper, List<Map<String, Object>> criteria) {
    return previewed(keeper, criteria)
        .statusCode(200)
        .extract()
        .path("lines.findAll { it.outcome == 'ENDS' }.grantId");
  }

  /** Aligns with criteria decided on a day, or with those in force where it is null. */
  static ValidatableResponse aligned(
      Supplier<RequestSpecification> keeper,
      List<Map<String, Object>> criteria,
      LocalDate decidedOn,
      Collection<String> grants) {
    Map<String, Object> body = new HashMap<>(Map.of("criteria", criteria, "grants", grants));
    if (decidedOn != null) {
      body.put(
          "decision",
          Map.of("decidedOn", decidedOn.toString(), "reference", "Direktionen, punkt 4"));
    }
    return posted(keeper, ALIGNMENTS, body);
  }

  /** Decides criteria today and ends what fails them. */
  static void decided(List<Map<String, Object>> criteria) {
    aligned(CENTERCHEF_BYC::request, criteria, today(), ending(CENTERCHEF_BYC::request, criteria))
        .statusCode(200);
  }

  static LocalDate today() {
    return ZonedDateTime.now(Denmark.ZONE).toLocalDate();
  }

  static ValidatableResponse posted(
      Supplier<RequestSpecification> caller, String path, Map<String, Object> body) {
    return caller.get().contentType(JSON).body(body).post(path).then();
  }
}
