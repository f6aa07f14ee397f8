package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.NotFound;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The bytes of files, streamed in and read back in parts, so that none is ever whole in memory. */
@ApplicationScoped
public class AttachmentBytes {

  private static final String COLUMNS =
      "version, name, media_type, size, sha256, content, text, created_at, created_by";

  private final AgroalDataSource database;

  AttachmentBytes(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Says which file is kept, for whom it is kept and by whom.
   *
   * @param owner the item, or the case being written, the attachment belongs to
   */
  public record Entry(
      FileShelf shelf,
      UUID id,
      UUID attachmentId,
      UUID owner,
      int version,
      Instant at,
      String by) {}

  /** Keeps a file in the caller's transaction. */
  public void keep(Entry entry, InspectedFile file) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                insertInto(entry.shelf()) + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        InputStream content = Files.newInputStream(file.path())) {
      insert.setObject(1, entry.id());
      insert.setObject(2, entry.attachmentId());
      insert.setObject(3, entry.owner());
      insert.setInt(4, entry.version());
      insert.setString(5, file.name());
      insert.setString(6, file.mediaType());
      insert.setLong(7, file.size());
      insert.setBytes(8, file.sha256());
      insert.setBinaryStream(9, content, file.size());
      insert.setString(10, file.text());
      insert.setTimestamp(11, Timestamp.from(entry.at()));
      insert.setString(12, entry.by());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the same file once more, as the first of an item's attachment. */
  public void keepAgain(KeptFile file, UUID id, UUID attachmentId, UUID itemId) {
    String copy =
        insertInto(FileShelf.ITEM)
            + " select ?, ?, ?, 1, name, media_type, size, sha256, content, text, created_at,"
            + " created_by from "
            + file.shelf().table()
            + " where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(copy)) {
      insert.setObject(1, id);
      insert.setObject(2, attachmentId);
      insert.setObject(3, itemId);
      insert.setObject(4, file.id());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String insertInto(FileShelf shelf) {
    return "insert into "
        + shelf.table()
        + " (id, attachment_id, "
        + shelf.owner()
        + ", "
        + COLUMNS
        + ")";
  }

  /**
   * Reads a part of a file; the right to read it is asked each time, so that a download ends when
   * the right does.
   *
   * @param from first byte, counted from 0
   * @throws NotFound if the caller may not read the file any more
   */
  @Transactional
  public byte[] part(KeptFile file, long from, int length) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select substring(content from ? for ?) from "
                    + file.shelf().table()
                    + " where id = ?")) {
      select.setInt(1, Math.toIntExact(from + 1));
      select.setInt(2, length);
      select.setObject(3, file.id());
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NotFound("attachment-version");
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
