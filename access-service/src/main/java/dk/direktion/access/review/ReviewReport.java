package dk.direktion.access.review;

import dk.direktion.access.right.BodyGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a meeting is told of a round: numbers for each body group, and nobody's name. */
final class ReviewReport {

  private static final Locale DANISH = Locale.forLanguageTag("da-DK");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("access", DANISH);

  private final LocalDate deadline;
  private final Map<BodyGroup, Map<LineState, Long>> counts = new EnumMap<>(BodyGroup.class);

  ReviewReport(ReviewRound round, List<ReviewRounds.Count> progress) {
    deadline = round.deadline();
    progress.forEach(
        count ->
            counts
                .computeIfAbsent(count.bodyGroup(), group -> new EnumMap<>(LineState.class))
                .put(count.state(), count.lines()));
  }

  String title() {
    return "Gennemgang af adgange til dagsordener med frist den " + DATE.format(deadline);
  }

  String background() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Alle personlige adgange til dagsordener er gennemgået af centerchefen i BYC og områdets"
            + " direktør. Det, begge ikke har bekræftet senest den "
            + DATE.format(deadline)
            + ", er bortfaldet.");
    paragraphs.add("Gennemgangen omfattede " + sentence(total()));
    counts.forEach(
        (group, states) ->
            paragraphs.add(TEXTS.getString("body-group." + group) + ": " + sentence(states)));
    return String.join("\n\n", paragraphs);
  }

  private Map<LineState, Long> total() {
    Map<LineState, Long> total = new EnumMap<>(LineState.class);
    counts
        .values()
        .forEach(states -> states.forEach((state, lines) -> total.merge(state, lines, Long::sum)));
    return total;
  }

  private static String sentence(Map<LineState, Long> states) {
    long all = states.values().stream().mapToLong(Long::longValue).sum();
    return "%d %s. %d bekræftet, %d afsluttet, %d bortfaldet og %d ophørt af anden grund."
        .formatted(
            all,
            all == 1 ? "adgang" : "adgange",
            states.getOrDefault(LineState.CONFIRMED, 0L),
            states.getOrDefault(LineState.ENDED, 0L),
            states.getOrDefault(LineState.LAPSED, 0L),
            states.getOrDefault(LineState.OVER, 0L));
  }
}
