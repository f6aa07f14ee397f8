package dk.direktion.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/asvs.md names as proof exists, and its counts are those of its rows. */
class AsvsTableTest {

  private static final Path ROOT = Path.of("..");
  private static final Set<String> NOT_OURS = Set.of("node_modules", "target", "dist", "build");

  /** Levels 1 and 2 of version 5.0.0 together. */
  private static final int REQUIREMENTS = 253;

  private static final Pattern ROW =
      Pattern.compile(
          "\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| [^|]+ \\| ([a-z ]+) \\| ([^|]*) \\|",
          Pattern.MULTILINE);
  private static final Pattern COUNT =
      Pattern.compile("^\\| ([a-z ]+) \\| (\\d+) \\|$", Pattern.MULTILINE);
  private static final Pattern REFERENCE = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE = Pattern.compile("([A-Z][A-Za-z0-9]+)(?:\\.([a-z]\\w*))?");

  private final String text = read(ROOT.resolve("docs/asvs.md"));
  private final Map<String, List<Path>> types = javaFiles();

  @Test
  void everyRequirementHasOneRow() {
    List<String> numbers = rows().map(row -> row.group(1)).toList();

    assertThat(numbers).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
  }

  @Test
  void theCountsAreThoseOfTheRows() {
    Map<String, Integer> counted =
        rows().collect(Collectors.toMap(row -> row.group(2), row -> 1, Integer::sum, TreeMap::new));
    counted.put("all", REQUIREMENTS);

    Map<String, Integer> told =
        COUNT
            .matcher(text)
            .results()
            .collect(
                Collectors.toMap(
                    count -> count.group(1),
                    count -> Integer.parseInt(count.group(2)),
                    Integer::sum,
                    TreeMap::new));

    assertThat(told).isEqualTo(counted);
  }

  @Test
  void everythingNamedExists() {
    assertThat(rows().flatMap(row -> missing(row.group(3)).stream()).toList()).isEmpty();
  }

  @Test
  void whatIsSaidToBeShownNamesATest() {
    assertThat(
            rows()
                .filter(row -> row.group(2).equals("shown") && !row.group(3).contains("Test"))
                .map(row -> row.group(1))
                .toList())
        .isEmpty();
  }

  @Test
  void whatIsGoneIsNoticed() {
    assertThat(missing("`AsvsTableTest.whatIsGoneIsNoticed` and `docs/asvs.md`")).isEmpty();
    assertThat(missing("`AsvsTableTest.neverWritten`, `NeverWrittenTest`, `docs/never.md`"))
        .containsExactly("AsvsTableTest.neverWritten", "NeverWrittenTest", "docs/never.md");
  }

  private Stream<MatchResult> rows() {
    return ROW.matcher(text).results();
  }

  private List<String> missing(String cell) {
    return REFERENCE
        .matcher(cell)
        .results()
        .map(reference -> reference.group(1))
        .filter(name -> !exists(name))
        .toList();
  }

  /** A Java type or one of its methods, an address, else a path from the root of the repository. */
  private boolean exists(String name) {
    Matcher type = TYPE.matcher(name);
    if (!type.matches()) {
      return name.startsWith("/") || Files.exists(ROOT.resolve(name));
    }
    return types.getOrDefault(type.group(1), List.of()).stream()
        .anyMatch(file -> type.group(2) == null || declares(file, type.group(2)));
  }

  private static boolean declares(Path file, String method) {
    return Pattern.compile("[\\w>\\]] " + method + "\\(").matcher(read(file)).find();
  }

  private static Map<String, List<Path>> javaFiles() {
    Map<String, List<Path>> files = new HashMap<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes known) {
              String name = folder.getFileName().toString();
              boolean hidden = name.startsWith(".") && !folder.equals(ROOT);
              return hidden || NOT_OURS.contains(name)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
              String name = file.getFileName().toString();
              if (name.endsWith(".java")) {
                files
                    .computeIfAbsent(name.substring(0, name.length() - 5), any -> new ArrayList<>())
                    .add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
