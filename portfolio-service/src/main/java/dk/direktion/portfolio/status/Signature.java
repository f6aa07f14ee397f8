package dk.direktion.portfolio.status;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did something with a note, and when. */
@Embeddable
@Schema(name = "StatusSignatureView", description = "Who, and when")
public record Signature(@Schema(hidden = true) String username, String name, Instant at) {}
