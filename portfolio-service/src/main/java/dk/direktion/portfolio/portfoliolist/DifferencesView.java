package dk.direktion.portfolio.portfoliolist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to the list between two dates. */
@Schema(requiredProperties = {"from", "to", "kept", "added", "removed", "changed"})
public record DifferencesView(
    LocalDate from,
    LocalDate to,
    List<Kept> kept,
    List<Moved> added,
    List<Moved> removed,
    List<Changed> changed) {

  /** A project that is on the list on both dates, by its newest name. */
  @Schema(
      name = "KeptProject",
      requiredProperties = {"id", "name"})
  public record Kept(UUID id, String name) {}

  /** A project that came or went, and why. */
  @Schema(
      name = "MovedProject",
      requiredProperties = {"id", "name", "reason"})
  public record Moved(UUID id, String name, String reason) {}

  /** A kept project of which something changed, in words. */
  @Schema(
      name = "ChangedProject",
      requiredProperties = {"id", "name", "what"})
  public record Changed(UUID id, String name, String what) {}
}
