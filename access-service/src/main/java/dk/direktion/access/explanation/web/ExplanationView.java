package dk.direktion.access.explanation.web;

import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.explanation.Explanation;
import dk.direktion.access.explanation.ItemFacts;
import dk.direktion.access.explanation.WordedReason;
import dk.direktion.access.reader.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ExplanationView(
    PersonReference person,
    ExplainedItem agendaItem,
    @Schema(description = "The answer") boolean mayRead,
    @Schema(description = "The chain of reasons, from what the item is to what decides")
        List<WordedReason> reasons) {

  static final String EXAMPLE =
      """
      {"person": {"username": "medarbejder", "name": "Line Agerbo",
         "unit": {"code": "HRC", "name": "HR Centeret"}},
       "agendaItem": {"id": "0195b2c0-0000-7000-8000-000000000002",
         "meetingId": "0195b2c0-0000-7000-8000-000000000001", "bodyCode": "DIR",
         "bodyName": "Direktionen", "meetingDate": "2016-01-19", "number": 3, "closed": true},
       "mayRead": false,
       "reasons": [
         {"weight": "FACT", "code": "item-closed",
          "text": "Punkt 3 på mødet i Direktionen den 19. januar 2016 er lukket",
          "source": null},
         {"weight": "AGAINST", "code": "right-open-only",
          "text": "Bevilget efter ansøgning den 12. januar 2016 af centerchefen i BYC og områdets direktør: læseadgang, som kun gælder åbne punkter",
          "source": "grant:019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f"}]}
      """;

  static ExplanationView of(Explanation explanation, Wording wording) {
    ItemFacts item = explanation.item();
    return new ExplanationView(
        explanation.person(),
        new ExplainedItem(
            item.itemId(),
            item.meetingId(),
            item.bodyCode(),
            item.bodyName(),
            item.meetingDate(),
            item.number(),
            item.closed()),
        explanation.mayRead(),
        explanation.reasons().stream().map(reason -> WordedReason.of(reason, wording)).toList());
  }

  /** The item, without a word of what it says. */
  record ExplainedItem(
      UUID id,
      UUID meetingId,
      String bodyCode,
      String bodyName,
      LocalDate meetingDate,
      int number,
      boolean closed) {}
}
