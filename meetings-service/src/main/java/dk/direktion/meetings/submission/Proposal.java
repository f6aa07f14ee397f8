package dk.direktion.meetings.submission;

import com.fasterxml.jackson.databind.JsonNode;
import dk.direktion.meetings.agenda.NewItem;
import dk.direktion.meetings.agenda.PointText;
import dk.direktion.meetings.agenda.Sections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the owner of a subject proposes for decision. */
record Proposal(
    String subject,
    String bodyCode,
    UUID meetingId,
    String title,
    String caseNumber,
    String recommender,
    String background,
    String economy,
    List<String> recommendation,
    List<Document> attachments) {

  /** A document that follows the item. */
  record Document(String name, byte[] content) {}

  static Proposal of(JsonNode data) {
    String meetingId = data.path("meetingId").asText(null);
    List<String> recommendation = new ArrayList<>();
    data.path("recommendationPoints").forEach(point -> recommendation.add(point.asText()));
    List<Document> attachments = new ArrayList<>();
    data.path("attachments").forEach(document -> attachments.add(document(document)));
    return new Proposal(
        data.required("subject").asText(),
        data.required("bodyCode").asText(),
        meetingId == null ? null : UUID.fromString(meetingId),
        data.required("title").asText(),
        data.path("caseNumber").asText(null),
        data.path("recommender").asText(null),
        data.path("background").asText(null),
        data.path("economy").asText(null),
        recommendation,
        attachments);
  }

  private static Document document(JsonNode document) {
    try {
      return new Document(
          document.required("name").asText(), document.required("content").binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  NewItem on(UUID caseId) {
    return new NewItem(
        title,
        false,
        caseId,
        null,
        subject,
        recommender,
        null,
        new Sections(background, null, economy, null),
        recommendation.stream().map(text -> new PointText(text, List.of())).toList(),
        List.of(),
        null,
        null);
  }
}
