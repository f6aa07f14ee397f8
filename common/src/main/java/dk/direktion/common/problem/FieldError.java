package dk.direktion.common.problem;

/**
 * Says what is wrong with one field.
 *
 * @param field path of the field as the caller wrote it, such as {@code items[0].title}
 * @param message key of a text in the problem bundles, or a sentence already in the caller's
 *     language
 */
public record FieldError(String field, String message) {}
