package dk.direktion.access.criteria;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What the board reads of proposed criteria, and a person of why an access ended. */
final class CriteriaText {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("access", DANISH);

  private CriteriaText() {}

  static String written(LocalDate day) {
    return DATE.format(day);
  }

  /** Says what is proposed for each body group, and how many accesses it would end. */
  static String background(List<BodyGroupCriteria> criteria, int outOfLine) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Kriterierne gælder for adgange, der gives til en person efter ansøgning. Det, som en"
            + " stilling giver ret til at læse, ændres ikke.");
    criteria.forEach(
        one -> paragraphs.add(TEXTS.getString("body-group." + one.bodyGroup()) + ": " + of(one)));
    paragraphs.add(
        outOfLine == 1
            ? "I dag er 1 adgang ikke i overensstemmelse med forslaget."
            : "I dag er %d adgange ikke i overensstemmelse med forslaget.".formatted(outOfLine));
    return String.join("\n\n", paragraphs);
  }

  private static String of(BodyGroupCriteria criteria) {
    if (!criteria.personalGrants()) {
      return "der gives ingen personlige adgange.";
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (criteria.widestScope()) {
          case OPEN -> "højst åbne punkter";
          case OPEN_AND_CLOSED -> "åbne og lukkede punkter";
        });
    parts.add(
        criteria.longestMonths() == null
            ? "så længe stillingen varer"
            : "højst %d måneder".formatted(criteria.longestMonths()));
    if (criteria.superfluousBesidePosition()) {
      parts.add("ikke ved siden af en stilling, der giver det samme");
    }
    return String.join(", ", parts) + ".";
  }

  /** Says why an access ends. */
  static String reason(CriteriaSet criteria, List<Criterion> failed) {
    return failed.stream()
        .map(one -> TEXTS.getString("criterion." + one))
        .collect(
            Collectors.joining(
                "; ",
                "Ikke i overensstemmelse med kriterierne af %s (%s): "
                    .formatted(written(criteria.decidedOn()), criteria.reference()),
                ""));
  }
}
