package dk.direktion.portfolio.status;

import dk.direktion.portfolio.economy.ProgrammeEconomyView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round with all its notes, as a body gets it.
 *
 * @param name what the round is called
 * @param economy the whole programme's, in a programme's round; otherwise null
 * @param lines each project that was asked, by name, with its note or null
 */
record CompiledRound(
    StatusRound round, String name, List<Line> lines, ProgrammeEconomyView economy) {

  /**
   * A project and what it told; {@code note} is null where it told nothing, which nobody expects of
   * one that is no longer to answer.
   */
  record Line(
      UUID projectId,
      String project,
      String manager,
      String owner,
      boolean isToAnswer,
      StatusReport note) {

    String silence() {
      return isToAnswer
          ? "Der er ikke afgivet status."
          : "Projektet er udgået af listen eller afsluttet, mens runden stod på.";
    }
  }

  private static final Map<Light, String> LIGHTS =
      Map.of(
          Light.GREEN, "grøn",
          Light.YELLOW, "gul",
          Light.RED, "rød",
          Light.NONE, "ikke vurderet");

  String title() {
    return "Statusrunde " + name;
  }

  /** What the agenda item says: each project in its lights and words. */
  String background() {
    StringBuilder text =
        new StringBuilder(
            "%d projekter er spurgt, og %d har svaret. De samlede statusnotater er vedlagt som PDF ved statusrunden i porteføljen."
                .formatted(lines.size(), lines.stream().filter(one -> one.note() != null).count()));
    lines.forEach(line -> text.append("\n\n").append(paragraph(line)));
    return text.toString();
  }

  private static String paragraph(Line line) {
    if (line.note() == null) {
      return line.project() + ": " + line.silence();
    }
    return line.project() + " (" + lights(line.note().lights()) + "): " + words(line.note());
  }

  /** What the agenda item says of the money: the whole programme's where the round is its. */
  String money() {
    return economy == null ? "Ingen." : ProgrammeMoney.words(economy);
  }

  static String words(StatusReport note) {
    String said = note.text() == null ? "" : note.text();
    String signed = note.state() == ReportState.UNSIGNED ? " Ikke godkendt af projektejeren." : "";
    return (note.isNothingNew() ? "Intet nyt siden sidst. " : "") + said + signed;
  }

  static String lights(Lights lights) {
    return "tid %s, økonomi %s, ressourcer %s, gevinster %s"
        .formatted(
            word(lights.time()),
            word(lights.economy()),
            word(lights.resources()),
            word(lights.benefits()));
  }

  static String word(Light light) {
    return LIGHTS.get(light);
  }

  /**
   * One point for each project in the order of the lines, so that each can be decided by itself.
   */
  List<String> points() {
    return lines.stream()
        .map(line -> "status på " + line.project() + " tages til efterretning")
        .toList();
  }
}
