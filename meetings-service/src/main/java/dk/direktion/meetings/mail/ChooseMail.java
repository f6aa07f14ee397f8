package dk.direktion.meetings.mail;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller wants letters from now on. */
@Schema(example = "{\"delivery\": \"DAILY\", \"language\": \"DA\"}")
public record ChooseMail(@NotNull Delivery delivery, @NotNull MailLanguage language) {}
