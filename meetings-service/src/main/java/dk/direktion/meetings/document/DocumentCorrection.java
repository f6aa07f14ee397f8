package dk.direktion.meetings.document;

import dk.direktion.meetings.minutes.CorrectionView;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a later version of the minutes corrected in an item; the item itself says what it said. */
public record DocumentCorrection(
    @Schema(examples = "2") int version,
    @Schema(examples = "2026-12-04") LocalDate date,
    CorrectionView correction) {}
