package dk.direktion.budget.benefit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The centre and the account a benefit is taken from. */
@Embeddable
public record AccountClaim(
    @NotBlank @Size(max = 20) String unit, @NotBlank @Size(max = 60) String account) {

  AccountClaim stripped() {
    return new AccountClaim(unit.strip(), account.strip());
  }

  boolean isSameAs(AccountClaim other) {
    return unit.equalsIgnoreCase(other.unit) && account.equalsIgnoreCase(other.account);
  }
}
