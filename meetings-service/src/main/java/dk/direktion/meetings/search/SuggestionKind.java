package dk.direktion.meetings.search;

/** What is suggested: a case by its number, an item by its title, or a person by the name. */
public enum SuggestionKind {
  CASE_NUMBER,
  TITLE,
  PERSON
}
