package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Body;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What an item says; the database shows it only to those who may read the item. */
@Entity
public class ItemContent {

  @Id private UUID itemId;
  private String title;
  private String subject;
  private String recommender;
  private String recommendationIntro;
  private String background;
  private String presentation;
  private String economy;
  private String assessment;

  @OneToMany(mappedBy = "content", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private List<RecommendationPoint> points = new ArrayList<>();

  @OneToMany(mappedBy = "content", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("number")
  @Fetch(FetchMode.SUBSELECT)
  private List<Attachment> attachments = new ArrayList<>();

  protected ItemContent() {}

  ItemContent(UUID itemId, NewItem item, Clock clock) {
    this.itemId = itemId;
    this.title = item.title();
    this.subject = item.subject();
    this.recommender = item.recommender();
    this.recommendationIntro = item.recommendationIntro();
    this.background = item.sections().background();
    this.presentation = item.sections().presentation();
    this.economy = item.sections().economy();
    this.assessment = item.sections().assessment();
    recommend(item.points(), clock);
    attach(item.attachments(), clock);
  }

  void entitle(String title) {
    this.title = title;
  }

  /** Names who recommends; the old lead-in goes with the old name. */
  void recommendedBy(String recommender) {
    this.recommender = recommender;
    this.recommendationIntro = null;
  }

  void present(Sections changed) {
    background = changed.background();
    presentation = changed.presentation();
    economy = changed.economy();
    assessment = changed.assessment();
  }

  final void recommend(List<PointText> texts, Clock clock) {
    points.clear();
    for (PointText text : texts) {
      points.add(new RecommendationPoint(UuidV7.next(clock), this, points.size() + 1, text));
    }
  }

  /** Names the attachments in their order; those that have files stay, named or not. */
  final void attach(List<String> names, Clock clock) {
    List<Attachment> old = new ArrayList<>(attachments);
    attachments.clear();
    for (String name : names) {
      Attachment known =
          old.stream()
              .filter(attachment -> attachment.name().equals(name))
              .findFirst()
              .orElse(null);
      old.remove(known);
      attachments.add(known == null ? new Attachment(UuidV7.next(clock), this, 0, name) : known);
    }
    old.stream().filter(Attachment::hasFile).forEach(attachments::add);
    numberAttachments();
  }

  /** Adds one attachment at the end. */
  public Attachment attach(String name, boolean closed, Clock clock) {
    Attachment added = new Attachment(UuidV7.next(clock), this, 0, name);
    added.closed(closed);
    attachments.add(added);
    numberAttachments();
    return added;
  }

  public void detach(Attachment attachment) {
    attachments.remove(attachment);
    numberAttachments();
  }

  /**
   * Puts the attachments in the order of the ids.
   *
   * @throws InvalidInput unless each is named exactly once
   */
  public void orderAttachments(List<UUID> wanted) {
    Map<UUID, Attachment> present = new HashMap<>();
    attachments.forEach(attachment -> present.put(attachment.id(), attachment));
    if (wanted.size() != present.size() || !present.keySet().equals(new HashSet<>(wanted))) {
      throw InvalidInput.of("attachmentIds", "not-the-attachments-of-the-item");
    }
    attachments.sort(Comparator.comparing(attachment -> wanted.indexOf(attachment.id())));
    numberAttachments();
  }

  private void numberAttachments() {
    for (int i = 0; i < attachments.size(); i++) {
      attachments.get(i).place(i + 1);
    }
  }

  public UUID itemId() {
    return itemId;
  }

  public String title() {
    return title;
  }

  /** Returns the typed reference to what the decision is about, or null. */
  public String subject() {
    return subject;
  }

  public String recommender() {
    return recommender;
  }

  public String recommendationIntro() {
    return recommendationIntro;
  }

  /** Returns who recommends what to whom, up to the points; null where nobody is named. */
  public String leadIn(Body body) {
    if (recommendationIntro != null || recommender == null) {
      return recommendationIntro;
    }
    return recommender + " indstiller, at " + body.name();
  }

  public Sections sections() {
    return new Sections(background, presentation, economy, assessment);
  }

  public List<RecommendationPoint> points() {
    return List.copyOf(points);
  }

  public List<Attachment> attachments() {
    return List.copyOf(attachments);
  }
}
