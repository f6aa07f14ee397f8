package dk.direktion.meetings.attachment;

import java.nio.file.Path;

/**
 * A file that may be an attachment.
 *
 * @param name what it is called, without folders
 * @param mediaType found by its content
 * @param size in bytes
 * @param text what a search may find, or null
 */
public record InspectedFile(
    Path path, String name, String mediaType, long size, byte[] sha256, String text) {}
