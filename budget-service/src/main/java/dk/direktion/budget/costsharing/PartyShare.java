package dk.direktion.budget.costsharing;

import dk.direktion.budget.distribution.ShareNote;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What one party pays. */
@Embeddable
class PartyShare {

  private String party;
  private Integer inhabitants;
  private long amount;

  @Enumerated(EnumType.STRING)
  private ShareNote note;

  protected PartyShare() {}

  PartyShare(Party party, long amount, ShareNote note) {
    this.party = party.name().strip();
    this.inhabitants = party.inhabitants();
    this.amount = amount;
    this.note = note;
  }

  PartyShareView view() {
    return new PartyShareView(party, inhabitants, amount, note);
  }
}
