package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@ServiceTest
class DirectoryTest {

  @Inject OtherServices others;
  @Inject SystemWork work;
  @Inject People people;
  @Inject Centres centres;

  @Test
  void aCentresManagerIsWhoTheDirectorySaysUntilItSaysSomebodyElse() {
    others.tellOfManager(Persona.CENTERCHEF_BYC, "XAC", "XBC");
    others.tellOfManager(Persona.CENTERCHEF_HRC, "XCC");
    assertThat(managerOf("XAC")).contains("centerchef-byc");
    assertThat(managerOf("XBC")).contains("centerchef-byc");

    others.tellOfManager(Persona.CENTERCHEF_BYC, "XBC");
    others.tellOfManager(Persona.CENTERCHEF_HRC, "XCC", "XAC");
    assertThat(managerOf("XAC")).contains("centerchef-hrc");
    assertThat(managerOf("XBC")).contains("centerchef-byc");
  }

  @Test
  void aCentreIsKnownAlsoWhileNobodyManagesIt() {
    others.tellOfManager(Persona.CENTERCHEF_BYC, "XDC");
    others.tellOfManager(Persona.CENTERCHEF_BYC);
    assertThat(managerOf("XDC")).isEmpty();
    assertThat(work.call(() -> centres.has("XDC"))).isTrue();
    assertThat(work.call(() -> centres.has("XEC"))).isFalse();
  }

  private Optional<String> managerOf(String unit) {
    return work.call(() -> people.managerOf(unit).map(Person::username));
  }
}
