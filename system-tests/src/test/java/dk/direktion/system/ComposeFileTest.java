package dk.direktion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the Compose file names exists: files, variables, modules, ports and settings that code
 * reads.
 */
class ComposeFileTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
  private final String text = read(ROOT.resolve("docker-compose.yml"));
  private final JsonNode compose = parse(text);

  @Test
  void everyVariableIsInTheExampleAndEveryOneInTheExampleIsUsed() {
    Set<String> used = new TreeSet<>();
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    Set<String> offered = new TreeSet<>();
    for (String line : read(ROOT.resolve(".env.example")).lines().toList()) {
      if (!line.startsWith("#") && line.contains("=")) {
        offered.add(line.substring(0, line.indexOf('=')));
        assertThat(line).as("an example holds no secret").endsWith("=");
      }
    }
    assertThat(used).isNotEmpty().isEqualTo(offered);
  }

  @Test
  void everySecretIsRequiredAndNoneHasADefault() {
    assertThat(text).doesNotContain(":-").doesNotContain("demo");
  }

  @Test
  void everyFileAndModuleExists() {
    List<Path> files = new ArrayList<>();
    for (JsonNode service : compose.get("services")) {
      for (JsonNode volume : service.path("volumes")) {
        if (volume.asText().startsWith("./")) {
          files.add(ROOT.resolve(volume.asText().split(":")[0]));
        }
      }
      if (service.has("build")) {
        files.add(ROOT.resolve(service.at("/build/dockerfile").asText()));
        if (service.at("/build/args").has("MODULE")) {
          files.add(ROOT.resolve(service.at("/build/args/MODULE").asText()).resolve("pom.xml"));
        }
      }
    }
    assertThat(files).hasSizeGreaterThan(7).allSatisfy(file -> assertThat(file).exists());
  }

  @Test
  void onlyTheGatewayIsReachableAndOnlyFromThisMachine() {
    compose
        .get("services")
        .properties()
        .forEach(
            service -> {
              if (service.getKey().equals("gateway")) {
                assertThat(service.getValue().at("/ports/0").asText())
                    .isEqualTo("127.0.0.1:8080:8080");
              } else {
                assertThat(service.getValue().has("ports")).as(service.getKey()).isFalse();
              }
            });
  }

  @Test
  void everyAddressPointsAtAServiceOfTheFile() {
    Matcher matcher = Pattern.compile("(?:http|jdbc:postgresql)://([a-z-]+):(\\d+)").matcher(text);
    int addresses = 0;
    while (matcher.find()) {
      assertThat(compose.get("services").has(matcher.group(1))).as(matcher.group()).isTrue();
      assertThat(matcher.group(2)).isEqualTo(matcher.group(1).equals("postgres") ? "5432" : "8080");
      addresses++;
    }
    assertThat(addresses).isGreaterThan(10);
  }

  @Test
  void everySettingOfTheProductIsReadSomewhere() throws IOException {
    StringBuilder readers = new StringBuilder();
    for (String module :
        List.of(
            "common",
            "meetings-service",
            "portfolio-service",
            "budget-service",
            "access-service",
            "gateway")) {
      try (Stream<Path> all = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        all.filter(file -> file.toString().matches(".*\\.(properties|java|yaml|yml)"))
            .forEach(file -> readers.append(read(file)));
      }
    }
    Set<String> settings = new TreeSet<>();
    for (JsonNode service : compose.get("services")) {
      service
          .path("environment")
          .properties()
          .forEach(
              setting -> {
                if (setting.getKey().startsWith("DIREKTION_")) {
                  settings.add(setting.getKey());
                }
              });
    }
    String code = readers.toString();
    assertThat(settings)
        .hasSizeGreaterThan(8)
        .allSatisfy(setting -> assertThat(isRead(setting, code)).as(setting).isTrue());
  }

  // A setting is read by its own name, or by a configuration interface whose methods spell it.
  private static boolean isRead(String setting, String code) {
    if (code.contains(setting)) {
      return true;
    }
    List<String> words =
        List.of(setting.substring("DIREKTION_".length()).toLowerCase(Locale.ROOT).split("_"));
    return IntStream.range(0, words.size())
        .anyMatch(
            group ->
                (group == 0 || code.contains(" " + method(words.subList(0, group))))
                    && code.contains(" " + method(words.subList(group, words.size()))));
  }

  private static String method(List<String> words) {
    return words.get(0)
        + words.stream()
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining())
        + "();";
  }

  private static JsonNode parse(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
