package dk.direktion.meetings.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;

/** One numbered point of a recommendation, with its lettered sub-points. */
@Entity
public class RecommendationPoint {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "item_id")
  private ItemContent content;

  private int number;
  private String text;
  private List<String> subPoints;

  protected RecommendationPoint() {}

  RecommendationPoint(UUID id, ItemContent content, int number, PointText text) {
    this.id = id;
    this.content = content;
    this.number = number;
    this.text = text.text();
    this.subPoints = text.subPoints();
  }

  public UUID id() {
    return id;
  }

  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  public List<String> subPoints() {
    return List.copyOf(subPoints);
  }
}
