package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.budget.person.Centres;
import dk.direktion.budget.person.People;
import dk.direktion.budget.person.Person;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ServiceTest
class DirectoryTest {

  @Inject ToldPeople told;
  @Inject SystemWork work;
  @Inject People people;
  @Inject Centres centres;

  @Test
  void aCentresManagerIsWhoTheDirectorySaysUntilItSaysSomebodyElse() {
    told.person(Persona.CENTERCHEF_BYC, "BYC", "XAC", "XBC");
    told.person(Persona.CENTERCHEF_HRC, "HRC", "XCC");
    assertThat(managerOf("XAC")).contains("centerchef-byc");

    told.person(Persona.CENTERCHEF_BYC, "BYC", "XBC");
    told.person(Persona.CENTERCHEF_HRC, "HRC", "XCC", "XAC");
    assertThat(managerOf("XAC")).contains("centerchef-hrc");
    assertThat(managerOf("XBC")).contains("centerchef-byc");
  }

  @Test
  void aCentreIsKnownAlsoWhileNobodyManagesIt() {
    told.person(Persona.CENTERCHEF_BYC, "BYC", "XDC");
    told.person(Persona.CENTERCHEF_BYC, "BYC");
    assertThat(managerOf("XDC")).isEmpty();
    assertThat(work.call(() -> centres.has("XDC"))).isTrue();
    assertThat(work.call(() -> centres.has("XEC"))).isFalse();
  }

  private Optional<String> managerOf(String unit) {
    return work.call(() -> people.managerOf(unit).map(Person::username));
  }
}
