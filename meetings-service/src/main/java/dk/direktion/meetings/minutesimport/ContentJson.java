package dk.direktion.meetings.minutesimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes what an import says as JSON the database takes, and reads it again. */
@ApplicationScoped
class ContentJson {

  private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private final ObjectMapper json;

  ContentJson(ObjectMapper json) {
    this.json = json;
  }

  // Broken fonts give NUL and halves of characters, which PostgreSQL keeps in no text.
  String write(Object content) {
    try {
      byte[] whole = json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
      return NUL.matcher(new String(whole, StandardCharsets.UTF_8)).replaceAll("$1\uFFFD");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportContent content(MinutesImport of) {
    return read(of.content(), new TypeReference<>() {});
  }

  ImportContent read(String content) {
    return read(content, new TypeReference<>() {});
  }

  List<ImportChange> changes(String changes) {
    return read(changes, new TypeReference<>() {});
  }

  List<ImportLineView> lines(String source) {
    return read(source, new TypeReference<>() {});
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
