package dk.direktion.meetings.minutesimport;

import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param path where it lies until the request is over
 * @param name what the sender calls it; only ever shown, never trusted
 * @param size in bytes
 */
public record UploadedFile(Path path, String name, long size) {}
