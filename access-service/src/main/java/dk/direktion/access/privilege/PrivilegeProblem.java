package dk.direktion.access.privilege;

import java.util.Locale;

/** What can be wrong with an asserted privilege list, or with a part of it. */
enum PrivilegeProblem {
  TOO_LONG,
  SEVERAL_LISTS,
  NOT_BASE64,
  /** Not well-formed; also where it leads to something outside itself. */
  NOT_XML,
  /** It brings a document type, by which entities could be declared. */
  DOCUMENT_TYPE,
  /** Another document, or a version of the profile nobody here knows. */
  UNKNOWN_FORM,
  /** The profile's root, but not its content. */
  WRONG_CONTENT,
  /** A scope other than the municipality: another one, a production unit, a person. */
  OTHER_SCOPE,
  /** A privilege narrowed by constraints, which a position cannot hold to. */
  CONSTRAINED,
  /** A privilege that stands for no position here. */
  UNKNOWN_PRIVILEGE;

  /** Gives it as it is shown, such as {@code not-base64}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
