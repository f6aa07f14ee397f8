package dk.direktion.budget.posting;

/**
 * What is wrong in a line of the file, said plainly.
 *
 * @param line as an office program counts the file's rows
 * @param field the column as the file names it
 */
public record LineErrorView(int line, String field, String message) {}
