package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.minutesimport.reader.ReadMinutes;
import dk.direktion.meetings.minutesimport.reader.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees that minutes come from another municipality, whose bodies are called as ours but are not.
 */
@ApplicationScoped
class OtherMunicipality {

  static final String CODE = "OTHER_MUNICIPALITY";

  private static final Pattern NAMED = Pattern.compile("(?U)\\b([A-ZÆØÅ][\\p{L}-]+) [Kk]ommune\\b");

  private final String ours;

  OtherMunicipality(
      @ConfigProperty(name = "direktion.municipality", defaultValue = "Nordhøj") String ours) {
    this.ours = ours;
  }

  /** Warns where the head or the pages name another municipality and never ours. */
  Optional<Warning> in(ReadMinutes read) {
    List<String> named =
        Stream.of(read.meeting().header(), read.pageFurniture(), read.unplaced())
            .flatMap(List::stream)
            .flatMap(line -> NAMED.matcher(line).results())
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList();
    return named.isEmpty() || named.contains(ours)
        ? Optional.empty()
        : Optional.of(new Warning(0, CODE, Map.of("municipality", named.get(0))));
  }
}
