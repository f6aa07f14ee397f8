package dk.direktion.meetings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The people who are members of a body in a test. */
public final class Members {

  public static final String CHIEF = "Henrik Dalgaard";
  public static final String DIRECTOR = "Birgitte Nørskov";

  private Members() {}

  public static void ofTheBoard() {
    of("DIR");
  }

  /** Makes the chief executive and one director the only members of a body. */
  public static void of(String bodyCode) {
    removeAll(bodyCode);
    join(bodyCode, "kommunaldirektoer", CHIEF);
    join(bodyCode, "direktoer", DIRECTOR);
  }

  private static void removeAll(String bodyCode) {
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement delete =
            connection.prepareStatement("delete from body_member where body_code = ?")) {
      delete.setString(1, bodyCode);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives a member of a body the chair, for as long as the membership lasts. */
  public static void chair(String bodyCode, String username) {
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement update =
            connection.prepareStatement(
                "update body_member set role = case when username = ? then 'CHAIR' else 'MEMBER'"
                    + " end where body_code = ?")) {
      update.setString(1, username);
      update.setString(2, bodyCode);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a person a member of a body, unless they are. */
  public static void join(String bodyCode, String username, String name) {
    try (Connection connection = Databases.asTheOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into body_member (body_code, username, name, member_from)"
                    + " select ?, ?, ?, '2014-01-01' where not exists"
                    + " (select 1 from body_member where body_code = ? and username = ?)")) {
      insert.setString(1, bodyCode);
      insert.setString(2, username);
      insert.setString(3, name);
      insert.setString(4, bodyCode);
      insert.setString(5, username);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
