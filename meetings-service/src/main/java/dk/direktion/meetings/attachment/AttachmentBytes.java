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

  private static final String KEEP =
      "insert into attachment_version (id, attachment_id, item_id, version, name, media_type, size,"
          + " sha256, content, text, created_at, created_by)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String CONTINUE =
      "insert into attachment_version (id, attachment_id, item_id, version, name, media_type, size,"
          + " sha256, content, text, created_at, created_by)"
          + " select ?, ?, ?, 1, name, media_type, size, sha256, content, text, created_at,"
          + " created_by from attachment_version where id = ?";

  private final AgroalDataSource database;

  AttachmentBytes(AgroalDataSource database) {
    this.database = database;
  }

  /** Says which file is kept, for whom it is kept and by whom. */
  record Entry(UUID id, UUID attachmentId, UUID itemId, int version, Instant at, String by) {}

  /** Keeps a file in the caller's transaction. */
  void keep(Entry entry, InspectedFile file) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP);
        InputStream content = Files.newInputStream(file.path())) {
      insert.setObject(1, entry.id());
      insert.setObject(2, entry.attachmentId());
      insert.setObject(3, entry.itemId());
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

  /** Keeps the same file once more, as the first of another item's attachment. */
  void keepAgain(AttachmentVersion file, UUID id, UUID attachmentId, UUID itemId) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(CONTINUE)) {
      insert.setObject(1, id);
      insert.setObject(2, attachmentId);
      insert.setObject(3, itemId);
      insert.setObject(4, file.id());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a part of a file; the right to read it is asked each time, so that a download ends when
   * the right does.
   *
   * @param from first byte, counted from 0
   * @throws NotFound if the caller may not read the file any more
   */
  @Transactional
  public byte[] part(UUID id, long from, int length) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select substring(content from ? for ?) from attachment_version where id = ?")) {
      select.setInt(1, Math.toIntExact(from + 1));
      select.setInt(2, length);
      select.setObject(3, id);
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
