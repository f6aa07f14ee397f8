package dk.direktion.meetings.preparation;

import dk.direktion.meetings.mail.Letter;

/** Letters to authors; what an item is about stays in the house. */
final class PreparationLetters {

  private PreparationLetters() {}

  static Letter about(PreparationItem item, String template) {
    return Letter.to(item.author(), template, "/forberedelser/punkter/" + item.id())
        .with("number", String.valueOf(item.number()))
        .with("body", item.preparation().body().name())
        .with("date", item.preparation().starts().toLocalDate());
  }
}
