package dk.direktion.meetings.casewriting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.meetings.agenda.PointText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes what presentations say as JSON the database takes, and reads it again. */
@ApplicationScoped
class ContentJson {

  private final ObjectMapper json;

  ContentJson(ObjectMapper json) {
    this.json = json;
  }

  String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  SectionText text(PresentationSection section) {
    return new SectionText(section.text(), section.none(), points(section.points()));
  }

  PresentationContent content(String text) {
    return read(text, new TypeReference<>() {});
  }

  private List<PointText> points(String text) {
    return read(text, new TypeReference<>() {});
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
