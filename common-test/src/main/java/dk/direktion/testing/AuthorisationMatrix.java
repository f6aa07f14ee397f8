package dk.direktion.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may call what, as {@code authorisation-matrix.csv} says: {@code METHOD,path,allowed[,status
 * for others]}. Allowed are personas separated by spaces; {@code *} is everyone with a token,
 * {@code people} every person, {@code -name} takes one out again, {@code nobody} is nobody.
 */
final class AuthorisationMatrix {

  private static final String FILE = "authorisation-matrix.csv";

  private AuthorisationMatrix() {}

  record Row(Set<Persona> allowed, int statusForOthers) {}

  /** Reads the rows by operation, such as {@code GET /api/meetings/v1/meetings}. */
  static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (InputStream file =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("There is no " + FILE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(rows, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void add(Map<String, Row> rows, String line) {
    String[] cells = line.split(",", -1);
    if (cells.length < 3) {
      throw new IllegalArgumentException("Not a row of the matrix: " + line);
    }
    int others = cells.length > 3 && !cells[3].isBlank() ? Integer.parseInt(cells[3].strip()) : 403;
    String operation = cells[0].strip() + " " + cells[1].strip();
    if (rows.put(operation, new Row(personas(cells[2].strip()), others)) != null) {
      throw new IllegalArgumentException("Two rows for " + operation);
    }
  }

  private static Set<Persona> personas(String cell) {
    Set<Persona> personas = EnumSet.noneOf(Persona.class);
    for (String word : cell.split("\\s+")) {
      switch (word) {
        case "*" -> personas.addAll(EnumSet.allOf(Persona.class));
        case "people" ->
            Arrays.stream(Persona.values())
                .filter(persona -> !persona.isMachine())
                .forEach(personas::add);
        case "nobody" -> personas.clear();
        default -> {
          if (word.startsWith("-")) {
            personas.remove(Persona.named(word.substring(1)));
          } else {
            personas.add(Persona.named(word));
          }
        }
      }
    }
    return personas;
  }
}
