package dk.direktion.access.explanation;

import dk.direktion.access.reader.Wording;
import dk.direktion.access.right.AgendaSystem;
import dk.direktion.access.right.Basis;
import dk.direktion.access.right.BodyGroup;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reason as people read it. */
public record WordedReason(
    Reason.Weight weight,
    String code,
    String text,
    @Schema(nullable = true, description = "What it rests on: position:<id> or grant:<id>")
        String source) {

  /** Words a reason in the language that is asked for. */
  public static WordedReason of(Reason reason, Wording wording) {
    Map<String, Object> details = new HashMap<>(reason.details());
    String source = null;
    if (details.get("source") instanceof Basis basis) {
      source = basis.source();
      details.put("source", wording.text(basis.textKey(), basis.details()));
    }
    if (details.get("group") instanceof BodyGroup group) {
      details.put("group", wording.text("body-group." + group));
    }
    if (details.get("system") instanceof AgendaSystem system) {
      details.put("system", wording.text("system." + system));
    }
    return new WordedReason(
        reason.weight(), reason.code(), wording.text("reason." + reason.code(), details), source);
  }
}
