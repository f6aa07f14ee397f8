package dk.direktion.meetings.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.List;

/** A body that meets: the board, a management forum, a committee or an inter-municipal forum. */
@Entity
public class Body {

  @Id private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private String bodyGroup;
  private boolean alwaysClosed;
  private String secretariat;
  private String place;
  private int durationMinutes;
  private int agendaDays;
  private int materialDays;

  @Enumerated(EnumType.STRING)
  private PublishRule publishRule;

  @Embedded private MeetingSeries series;

  @ElementCollection
  @CollectionTable(name = "standing_item", joinColumns = @JoinColumn(name = "body_code"))
  @OrderColumn(name = "position")
  private List<StandingRow> standingItems;

  private int revision;
  @Version private long version;

  protected Body() {}

  void servedBy(String unit) {
    secretariat = unit;
  }

  void meetAt(String place) {
    this.place = place;
  }

  void meetFor(int minutes) {
    durationMinutes = minutes;
  }

  /** Sets how many working days before a meeting its agenda goes out. */
  void sendAgenda(int workingDaysBefore) {
    agendaDays = workingDaysBefore;
  }

  /** Sets how many working days before a meeting its material goes out. */
  void sendMaterial(int workingDaysBefore) {
    materialDays = workingDaysBefore;
  }

  void publish(PublishRule rule) {
    publishRule = rule;
  }

  void stand(List<StandingRow> rows) {
    standingItems.clear();
    standingItems.addAll(rows);
    revision++;
  }

  void meetIn(MeetingSeries usual) {
    series = usual;
  }

  /** Notes a change to the members, who belong to what an editor must have seen. */
  void membersChanged() {
    revision++;
  }

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

  /** Returns the code of the unit that makes the agendas. */
  public String secretariat() {
    return secretariat;
  }

  /** Returns where the body meets unless a meeting says otherwise. */
  public String place() {
    return place;
  }

  /** Returns how long a meeting usually takes, in minutes. */
  public int durationMinutes() {
    return durationMinutes;
  }

  public int agendaDays() {
    return agendaDays;
  }

  public int materialDays() {
    return materialDays;
  }

  public PublishRule publishRule() {
    return publishRule;
  }

  /** Returns when the body usually meets; null where no series is set. */
  public MeetingSeries series() {
    return series;
  }

  /** Returns the items put on each of this body's agendas, in their order. */
  public List<StandingRow> standingItems() {
    return List.copyOf(standingItems);
  }

  /** Tells whether standing items are put on each of this body's agendas. */
  public boolean hasStandingItems() {
    return !standingItems.isEmpty();
  }

  public long version() {
    return version;
  }
}
