package dk.direktion.portfolio.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre's manager was told of an activity, or will be. */
public record ResourceNoticeView(
    NoticeState state,
    @Schema(nullable = true, description = "Null when the activity was given up") UUID activityId,
    String activity,
    UUID projectId,
    String project,
    String unit,
    @Schema(
            nullable = true,
            description = "The centre manager's name; null while nobody manages the centre")
        String manager,
    LocalDate start,
    @Schema(nullable = true, description = "What the centre believed before; null the first time")
        LocalDate movedFrom,
    @Schema(nullable = true, description = "The day it is to be told; null for what was sent")
        LocalDate dueOn,
    @Schema(nullable = true) Instant sentAt,
    @Schema(description = "Whether the centre has less than a month") boolean isShort,
    @Schema(description = "Whether it was told that the activity draws on it no more")
        boolean isWithdrawn) {

  /** Whether the centre was told. */
  @Schema(name = "ResourceNoticeState")
  public enum NoticeState {
    SENT,
    DUE
  }
}
