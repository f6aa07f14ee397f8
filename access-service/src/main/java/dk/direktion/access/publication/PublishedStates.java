package dk.direktion.access.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Publishes a person's state as a whole, and only when it differs from what was last published. */
@ApplicationScoped
public class PublishedStates {

  private final EntityManager entities;
  private final ObjectMapper json;
  private final Outbox outbox;

  PublishedStates(EntityManager entities, ObjectMapper json, Outbox outbox) {
    this.entities = entities;
    this.json = json;
    this.outbox = outbox;
  }

  /**
   * Publishes an event about the person if its data are not those published last.
   *
   * @param state asked for once no other transaction can be publishing about the person
   */
  public void publishIfChanged(String eventType, String person, Supplier<?> state) {
    // Two changes at once would each leave the other out; the second waits and sees the first.
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:subject, 0))")
        .setParameter("subject", eventType + " " + person)
        .getSingleResult();
    Object data = state.get();
    int changed =
        entities
            .createNativeQuery(
                "insert into published_state (topic, person, content)"
                    + " values (:topic, :person, cast(:content as jsonb))"
                    + " on conflict (topic, person) do update set content = excluded.content"
                    + " where published_state.content <> excluded.content")
            .setParameter("topic", eventType)
            .setParameter("person", person)
            .setParameter("content", written(data))
            .executeUpdate();
    if (changed > 0) {
      outbox.publish(new DomainEvent("person", person, eventType, data));
    }
  }

  private String written(Object data) {
    try {
      return json.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An event's data cannot be written as JSON", e);
    }
  }
}
