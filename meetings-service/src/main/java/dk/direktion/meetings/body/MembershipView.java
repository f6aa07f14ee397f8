package dk.direktion.meetings.body;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as the API shows it. */
public record MembershipView(
    @Schema(examples = "0195b2c0-0000-7000-8000-000000000007") UUID id,
    @Schema(examples = "direktoer") String username,
    @Schema(examples = "Birgitte Nørskov") String name,
    MemberRole role,
    @Schema(examples = "2024-01-01") LocalDate from,
    @Schema(nullable = true, examples = "2027-12-31") LocalDate to,
    @Schema(description = "Whether the person is a member today", examples = "true")
        boolean current) {

  static MembershipView of(BodyMember member, LocalDate today) {
    boolean current =
        !member.memberFrom().isAfter(today)
            && (member.memberTo() == null || !member.memberTo().isBefore(today));
    return new MembershipView(
        member.id(),
        member.username(),
        member.name(),
        member.role(),
        member.memberFrom(),
        member.memberTo(),
        current);
  }
}
