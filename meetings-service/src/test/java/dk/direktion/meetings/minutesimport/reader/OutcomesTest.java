package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Godkendt. | APPROVED
          Tiltrådt | APPROVED
          Indstillingen blev tiltrådt. | APPROVED
          Direktionen godkendte planen. Drøftes i Chefforum til maj. | APPROVED
          Drøftet og godkendt. | APPROVED
          Anbefales over for Byrådet. | APPROVED
          Vedtaget som indstillet. | APPROVED
          Godkendt med den tilføjelse, at der følges op i juni. | APPROVED_WITH_CHANGES
          Tiltrådt, dog udgår punkt 3. | APPROVED_WITH_CHANGES
          Punkt 1 godkendt. Punkt 2 udsat. | APPROVED_WITH_CHANGES
          Taget til efterretning. | NOTED
          Direktionen tog redegørelsen til efterretning. Præsenteres for Chefforum. | NOTED
          Drøftet og taget til efterretning. | NOTED
          Orientering givet. | NOTED
          Drøftet. | DISCUSSED
          Temaet blev vendt, og der arbejdes videre. | DISCUSSED
          Udsat. | POSTPONED
          Udsættes til næste møde | POSTPONED
          Sagen udsættes. | POSTPONED
          Punktet blev ikke behandlet. | POSTPONED
          Der indhentes yderligere oplysninger, og sagen forelægges igen. | RETURNED
          Sagen sendes tilbage til forvaltningen. | RETURNED
          Tilbage til forvaltningen med ønske om en ny model. | RETURNED
          Hjemvises til fornyet behandling. | RETURNED
          Sendes til Chefforum. | REFERRED
          Oversendes til Økonomiudvalget. | REFERRED
          Drøftes i Chefforum. | REFERRED
          Forkastet. | REJECTED
          Ansøgningen afvises. | REJECTED
          Ikke godkendt. | REJECTED
          Indstillingen blev ikke tiltrådt. | REJECTED
          Direktionen besluttede, at ordningen ikke skal indføres. | REJECTED
          Indsatsen for udsatte børn fortsætter. | OTHER
          Intet at bemærke. | OTHER
          """)
  void a_decision_is_sorted_as_a_secretary_would(String text, DecisionOutcome outcome) {
    assertThat(Outcomes.of(text)).isEqualTo(outcome);
  }
}
