package dk.direktion.common.event;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event of a feed as CloudEvents 1.0 writes it, with our two extension attributes last. */
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    String time,
    String datacontenttype,
    @Schema(implementation = Object.class, description = "Ids, codes, dates, numbers and outcomes")
        JsonNode data,
    String position,
    String aggregatetype) {

  static final String TYPE_PREFIX = "dk.direktion.";
  static final String BATCH = "application/cloudevents-batch+json";
}
