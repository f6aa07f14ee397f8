package dk.direktion.meetings.mail;

/** The language a person's letters are written in. */
public enum MailLanguage {
  DA,
  EN
}
