package dk.direktion.budget.costsharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A cost shared with other municipalities. */
@Entity
public class CostSharing {

  @Id private UUID id;
  private String title;
  private long amount;

  @Enumerated(EnumType.STRING)
  private SharingMethod method;

  private LocalDate countedOn;

  @ElementCollection
  @CollectionTable(name = "party_share", joinColumns = @JoinColumn(name = "cost_sharing_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<PartyShare> shares = new ArrayList<>();

  private String createdBy;
  private Instant createdAt;

  protected CostSharing() {}

  CostSharing(UUID id, ShareCost cost, List<PartyShare> shares, String createdBy, Instant at) {
    this.id = id;
    this.title = cost.title().strip();
    this.amount = cost.amount();
    this.method = cost.method();
    this.countedOn = cost.countedOn();
    this.shares.addAll(shares);
    this.createdBy = createdBy;
    this.createdAt = at;
  }

  CostSharingView view() {
    return new CostSharingView(
        id,
        title,
        amount,
        method,
        countedOn,
        shares.stream().map(PartyShare::view).toList(),
        createdBy,
        createdAt);
  }
}
