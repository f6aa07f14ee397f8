package dk.direktion.access.directory;

/** Says that the directory was empty and now holds the made-up municipality. */
public record DemoDirectoryLoaded() {}
