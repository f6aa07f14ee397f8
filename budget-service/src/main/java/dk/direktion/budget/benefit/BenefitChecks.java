package dk.direktion.budget.benefit;

import dk.direktion.budget.person.KnownPeople;
import dk.direktion.budget.person.Person;
import dk.direktion.budget.programme.Programme;
import dk.direktion.budget.programme.Programmes;
import dk.direktion.common.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a business case to what the register knows. */
@ApplicationScoped
class BenefitChecks {

  private final KnownPeople people;
  private final Programmes programmes;

  BenefitChecks(KnownPeople people, Programmes programmes) {
    this.people = people;
    this.programmes = programmes;
  }

  BenefitContent checked(WriteBenefit written) {
    requireYearsOnce(written.years());
    requirePart(written.programme(), written.subProgramme());
    if (written.owner() == null || written.owner().isBlank()) {
      return new BenefitContent(written, null, null);
    }
    Person owner = people.named("owner", written.owner());
    return new BenefitContent(written, owner.username(), owner.name());
  }

  void requireYearsOnce(List<YearFigures> years) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < years.size(); i++) {
      if (!seen.add(years.get(i).year())) {
        throw InvalidInput.of("years[" + i + "].year", "benefit-year-twice");
      }
    }
  }

  private void requirePart(String code, String subProgramme) {
    if (code == null) {
      if (subProgramme != null) {
        throw InvalidInput.of("subProgramme", "sub-programme-unknown");
      }
      return;
    }
    Programme programme =
        programmes
            .findByIdOptional(code)
            .orElseThrow(() -> InvalidInput.of("programme", "programme-unknown"));
    if (subProgramme != null && !programme.subProgrammes().contains(subProgramme)) {
      throw InvalidInput.of("subProgramme", "sub-programme-unknown");
    }
  }
}
