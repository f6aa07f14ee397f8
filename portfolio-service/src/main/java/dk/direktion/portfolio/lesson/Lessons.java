package dk.direktion.portfolio.lesson;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lessons of all projects. */
@ApplicationScoped
class Lessons implements PanacheRepositoryBase<Lesson, UUID> {

  private static final String NEWEST_FIRST = " order by writtenAt desc, id";

  PanacheQuery<Lesson> of(UUID projectId) {
    return find("projectId = ?1" + NEWEST_FIRST, projectId);
  }

  /** Find those with all the words, in any Danish form or just begun; the best first. */
  PanacheQuery<Lesson> search(String text) {
    String words = words(text);
    return words.isEmpty()
        ? find("1 = 1" + NEWEST_FIRST)
        : find(
            "cast(sql('words @@ to_tsquery(''danish_plain'', ?)', ?1) as boolean) = true"
                + " order by sql('ts_rank(words, to_tsquery(''danish_plain'', ?))', ?1) desc,"
                + " writtenAt desc, id",
            words);
  }

  // Only letters and digits reach the query, so nothing in it can be taken for an operator.
  private static String words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }
}
