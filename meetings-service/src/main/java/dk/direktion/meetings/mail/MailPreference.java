package dk.direktion.meetings.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How a person wants letters. */
@Entity
class MailPreference {

  @Id private String username;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  @Enumerated(EnumType.STRING)
  private MailLanguage language;

  @Version private Long version;

  protected MailPreference() {}

  /** Begins with what counts for whoever has said nothing. */
  MailPreference(String username) {
    this.username = username;
    choose(Delivery.AT_ONCE, MailLanguage.DA);
  }

  final void choose(Delivery delivery, MailLanguage language) {
    this.delivery = delivery;
    this.language = language;
  }

  Delivery delivery() {
    return delivery;
  }

  MailLanguage language() {
    return language;
  }

  /** Returns the version; 0 while nothing has been said. */
  long version() {
    return version == null ? 0 : version + 1;
  }
}
