package dk.direktion.meetings.attachment;

/** Where files are kept; each table has readers of its own. */
public enum FileShelf {
  /** The attachments of items. */
  ITEM("attachment_version", "item_id"),
  /** The attachments of cases being written. */
  PRESENTATION("presentation_attachment_version", "presentation_id");

  private final String table;
  private final String owner;

  FileShelf(String table, String owner) {
    this.table = table;
    this.owner = owner;
  }

  String table() {
    return table;
  }

  /** Returns the column that says whose attachment the file belongs to. */
  String owner() {
    return owner;
  }
}
