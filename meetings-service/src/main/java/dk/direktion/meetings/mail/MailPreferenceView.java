package dk.direktion.meetings.mail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller wants letters. */
public record MailPreferenceView(
    Delivery delivery,
    MailLanguage language,
    @Schema(nullable = true, examples = "maja.holm@kommune.example") String email,
    long version) {}
