package dk.direktion.common.sheet;

/**
 * What the text of an older system says.
 *
 * @param encoding what it was read as, such as {@code windows-1252}
 */
public record OlderSheet(ReadSheet sheet, String encoding) {}
