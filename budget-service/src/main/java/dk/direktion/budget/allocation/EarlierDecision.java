package dk.direktion.budget.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision made before the portal was taken into use, named in words. */
@Embeddable
public record EarlierDecision(
    @NotNull @PastOrPresent @Column(name = "decided_earlier_on") LocalDate on,
    @NotBlank
        @Size(max = 300)
        @Schema(examples = "Direktionen, punkt 4")
        @Column(name = "decided_earlier_where")
        String where) {

  private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.yyyy");

  String text() {
    return where.strip() + ", " + DANISH_DATE.format(on);
  }
}
