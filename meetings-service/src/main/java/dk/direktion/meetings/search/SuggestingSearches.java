package dk.direktion.meetings.search;

import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Suggests, while somebody types, what the caller may read and may be looking for. */
@ApplicationScoped
@Transactional
public class SuggestingSearches {

  private static final int SHORTEST = 2;
  private static final int NUMBERS = 3;
  private static final int TITLES = 5;
  private static final int NAMES = 2;

  private final Permissions permissions;
  private final SearchIndex index;

  SuggestingSearches(Permissions permissions, SearchIndex index) {
    this.permissions = permissions;
    this.index = index;
  }

  /** Lists a few case numbers, titles and people; none for less than two characters. */
  public List<SuggestionView> suggest(String typed) {
    permissions.requireReading();
    String beginning = Searching.searchable(typed);
    if (beginning.length() < SHORTEST) {
      return List.of();
    }
    Map<String, SuggestionView> numbers = new TreeMap<>();
    List<SuggestionView> titles = new ArrayList<>();
    Map<String, Boolean> seen = new TreeMap<>();
    for (SearchIndex.Beginning one : index.beginnings(beginning)) {
      if (one.byNumber()) {
        numbers.putIfAbsent(
            one.caseNumber(),
            new SuggestionView(SuggestionKind.CASE_NUMBER, one.caseNumber(), one.caseId(), null));
      } else if (seen.putIfAbsent(one.title().toLowerCase(Locale.ROOT), true) == null) {
        titles.add(new SuggestionView(SuggestionKind.TITLE, one.title(), null, null));
      }
    }
    Stream<SuggestionView> names =
        index.responsible(beginning, NAMES).stream()
            .map(
                one -> new SuggestionView(SuggestionKind.PERSON, one.name(), null, one.username()));
    return Stream.of(numbers.values().stream().limit(NUMBERS), titles.stream().limit(TITLES), names)
        .flatMap(suggestions -> suggestions)
        .toList();
  }
}
