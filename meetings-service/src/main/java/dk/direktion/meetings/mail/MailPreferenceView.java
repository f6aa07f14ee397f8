package dk.direktion.meetings.mail;

/** How the caller wants letters. */
public record MailPreferenceView(
    Delivery delivery, MailLanguage language, String email, long version) {}
