package dk.direktion.access.right;

import dk.direktion.access.reader.Today;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers a person's rights from every source. */
@ApplicationScoped
public class EffectiveRights {

  private static final Comparator<ReadingRight> ORDER =
      Comparator.comparing(ReadingRight::bodyGroup)
          .thenComparing(ReadingRight::system)
          .thenComparing(ReadingRight::validFrom)
          .thenComparing(right -> right.basis().source());

  private final List<RightsSource> sources;
  private final Today today;

  EffectiveRights(@All List<RightsSource> sources, Today today) {
    this.sources = sources;
    this.today = today;
  }

  /** Returns what the person may read today. */
  public List<ReadingRight> of(String person) {
    return of(List.of(person)).getOrDefault(person, List.of());
  }

  /** Returns what these people may read today, by person; people without rights are left out. */
  public Map<String, List<ReadingRight>> of(Collection<String> people) {
    return sources.stream()
        .flatMap(source -> source.rightsOn(today.date(), people).stream())
        .sorted(ORDER)
        .collect(Collectors.groupingBy(ReadingRight::person));
  }
}
