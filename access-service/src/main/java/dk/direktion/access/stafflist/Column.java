package dk.direktion.access.stafflist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a staff list, by the names its heading may have. */
enum Column {
  USERNAME("brugernavn", "username"),
  NAME("navn", "name"),
  EMAIL("e-mail", "email"),
  UNIT("enhed", "unit"),
  TITLE("stilling", "title"),
  KIND("art", "kind"),
  AREA("område", "area"),
  FROM("fra", "from"),
  TO("til", "to");

  private final String danish;
  private final String english;

  Column(String danish, String english) {
    this.danish = danish;
    this.english = english;
  }

  static Optional<Column> headed(String heading) {
    String asked = heading.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(column -> column.danish.equals(asked) || column.english.equals(asked))
        .findFirst();
  }

  /** Returns the name errors give it. */
  String field() {
    return danish;
  }
}
