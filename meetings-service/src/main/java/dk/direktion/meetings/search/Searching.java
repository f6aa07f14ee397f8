package dk.direktion.meetings.search;

import dk.direktion.common.page.Paging;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.ClosedReadings;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches through what the caller may read; each closed item whose words are shown is reported.
 */
@ApplicationScoped
@Transactional
public class Searching {

  private static final int LONGEST = 500;
  private static final int CORRECTED_WORDS = 6;
  // Also the marks around found words, which nobody types.
  private static final Pattern UNSEARCHABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}]+");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{4,40}(?![\\p{L}\\p{N}])");

  private final Permissions permissions;
  private final SearchIndex index;
  private final Bodies bodies;
  private final People people;
  private final ClosedReadings closedReadings;

  Searching(
      Permissions permissions,
      SearchIndex index,
      Bodies bodies,
      People people,
      ClosedReadings closedReadings) {
    this.permissions = permissions;
    this.index = index;
    this.bodies = bodies;
    this.people = people;
    this.closedReadings = closedReadings;
  }

  /**
   * Searches; without words everything the filter lets through is listed, without both nothing.
   *
   * @param typed words, "a phrase", -without, this or that; null for none
   */
  public SearchView search(String typed, SearchFilter filter, SearchOrder order, Paging paging) {
    permissions.requireReading();
    String words = searchable(typed);
    SearchFilter cleaned = cleaned(filter);
    Paging checked = new Paging(paging.page(), paging.pageSize());
    FoundPage found =
        words.isEmpty() && cleaned.isEmpty()
            ? FoundPage.NOTHING
            : index.find(words, cleaned, order, checked);
    report(found.hits());
    Map<String, Body> byCode = bodies.byCode();
    Map<String, String> names =
        people.namesOf(found.hits().stream().map(FoundPage.Entry::responsible));
    return new SearchView(
        found.hits().stream().map(entry -> hit(entry, byCode, names)).toList(),
        checked.page(),
        checked.pageSize(),
        found.total(),
        found.complete(),
        counts(found, byCode),
        found.total() == 0 ? corrected(words) : null);
  }

  private void report(List<FoundPage.Entry> hits) {
    Set<UUID> reported = new HashSet<>();
    for (FoundPage.Entry entry : hits) {
      if (entry.closed() && entry.itemId() != null && reported.add(entry.itemId())) {
        closedReadings.report(
            entry.itemId(), entry.meetingId(), entry.bodyCode(), ReadingWay.SEARCH);
      }
    }
  }

  private SearchHitView hit(
      FoundPage.Entry entry, Map<String, Body> byCode, Map<String, String> names) {
    return new SearchHitView(
        entry.id(),
        entry.kind(),
        new MarkedText(entry.title()).whole(),
        new MarkedText(entry.text()).sentence(),
        entry.meetingId(),
        entry.itemId(),
        entry.number(),
        entry.bodyCode(),
        entry.bodyCode() == null ? null : byCode.get(entry.bodyCode()).name(),
        entry.day(),
        entry.closed(),
        entry.caseId(),
        entry.caseNumber(),
        entry.outcome(),
        names.get(entry.responsible()));
  }

  private SearchCountsView counts(FoundPage found, Map<String, Body> byCode) {
    return new SearchCountsView(
        counted(found.kinds(), UnaryOperator.identity()),
        counted(found.bodies(), code -> byCode.get(code).name()),
        counted(found.outcomes(), UnaryOperator.identity()),
        counted(found.closed(), UnaryOperator.identity()),
        counted(found.responsibles(), people::nameOf));
  }

  private static List<SearchCountView> counted(
      Map<String, Long> counts, UnaryOperator<String> name) {
    return counts.entrySet().stream()
        .map(one -> new SearchCountView(one.getKey(), name.apply(one.getKey()), one.getValue()))
        .sorted(
            Comparator.comparing(SearchCountView::count)
                .reversed()
                .thenComparing(SearchCountView::name))
        .toList();
  }

  // Word by word, and null where no word is like a known one.
  private String corrected(String words) {
    StringBuilder meant = new StringBuilder();
    Matcher word = WORD.matcher(words);
    boolean changed = false;
    for (int i = 0; i < CORRECTED_WORDS && word.find(); i++) {
      String correction = index.corrected(word.group());
      changed |= correction != null;
      word.appendReplacement(
          meant, Matcher.quoteReplacement(correction == null ? word.group() : correction));
    }
    word.appendTail(meant);
    return changed ? meant.toString() : null;
  }

  private static SearchFilter cleaned(SearchFilter filter) {
    return new SearchFilter(
        filter.kind(),
        nullIfEmpty(filter.body()),
        filter.from(),
        filter.to(),
        filter.outcome(),
        filter.closed(),
        nullIfEmpty(filter.caseNumber()),
        nullIfEmpty(filter.responsible()));
  }

  private static String nullIfEmpty(String text) {
    String searchable = searchable(text);
    return searchable.isEmpty() ? null : searchable;
  }

  static String searchable(String text) {
    String plain = text == null ? "" : UNSEARCHABLE.matcher(text).replaceAll(" ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
  }
}
