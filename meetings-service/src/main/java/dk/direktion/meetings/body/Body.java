package dk.direktion.meetings.body;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A body that meets: the board, a management forum, a committee or an inter-municipal forum. */
@Entity
@Immutable
public class Body {

  @Id private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private String bodyGroup;
  private boolean alwaysClosed;
  private boolean hasStandingItems;

  protected Body() {}

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public BodyKind kind() {
    return kind;
  }

  /** Returns the group for which access is given. */
  public String bodyGroup() {
    return bodyGroup;
  }

  /** Tells whether every item of this body is closed. */
  public boolean alwaysClosed() {
    return alwaysClosed;
  }

  /** Tells whether the standing items are put on each of this body's agendas. */
  public boolean hasStandingItems() {
    return hasStandingItems;
  }
}
