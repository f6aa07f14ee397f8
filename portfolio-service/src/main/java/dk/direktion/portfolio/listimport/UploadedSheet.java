package dk.direktion.portfolio.listimport;

/** A file as it was sent. */
public record UploadedSheet(String fileName, byte[] content) {}
