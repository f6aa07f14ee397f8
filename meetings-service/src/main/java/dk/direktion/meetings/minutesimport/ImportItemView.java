package dk.direktion.meetings.minutesimport;

import dk.direktion.meetings.agenda.Sections;
import dk.direktion.meetings.minutesimport.reader.ReadItem;
import dk.direktion.meetings.minutesimport.reader.ReadSections;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of imported minutes. */
public record ImportItemView(
    @Schema(examples = "2") int number,
    @Schema(examples = "Status på havneprojektet") String title,
    @Schema(nullable = true, examples = "19/20455") String caseNumber,
    @Schema(examples = "false") boolean closed,
    @Schema(examples = "[\"Tidsplan for havnen.pdf\"]") List<String> attachments,
    List<ImportPointView> recommendationPoints,
    List<ImportDecisionView> decisions,
    Sections sections,
    @Schema(nullable = true, examples = "TMC indstiller, at direktionen")
        String recommendationIntro,
    @Schema(
            nullable = true,
            description = "The recommendation as it stood",
            examples = "TMC indstiller, at direktionen drøfter tidsplanen")
        String recommendationText,
    @Schema(
            nullable = true,
            description =
                "What the recommendation says beside its lead-in and points; it becomes part of the"
                    + " presentation",
            examples = "Milepælene er sendt ud på mail.")
        String recommendationRemarks,
    @Schema(
            description = "Other spellings of the title in the document",
            examples = "[\"Status for havneprojektet\"]")
        List<String> alternativeTitles,
    @Schema(nullable = true, description = "Page by the table of contents", examples = "4")
        Integer page,
    @Schema(
            nullable = true,
            description = "Line of the heading in the source, from 1",
            examples = "34")
        Integer line) {

  static ImportItemView of(ReadItem read) {
    ReadSections texts = read.sections();
    return new ImportItemView(
        read.number(),
        title(read),
        read.caseNumber(),
        read.closed(),
        read.attachments(),
        read.recommendationPoints().stream().map(ImportPointView::of).toList(),
        read.decisions().stream().map(ImportDecisionView::of).toList(),
        new Sections(texts.background(), texts.presentation(), texts.economy(), texts.assessment()),
        read.recommendationIntro(),
        read.recommendationText(),
        RecommendationRemarks.in(read),
        read.alternativeTitles(),
        read.page(),
        read.line());
  }

  // An item without a title is warned about; until somebody gives it one, its number must do.
  private static String title(ReadItem read) {
    return read.title() == null || read.title().isBlank() ? "Punkt " + read.number() : read.title();
  }

  /** Returns an item of which nothing but the number is known. */
  static ImportItemView blank(int number) {
    return new ImportItemView(
        number,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        new Sections(null, null, null, null),
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  /** Takes over what is given; what is missing stays, an empty text removes, a list replaces. */
  ImportItemView with(EditImportedItem change) {
    return new ImportItemView(
        number,
        changed(title, change.title()),
        changed(caseNumber, change.caseNumber()),
        change.closed() == null ? closed : change.closed(),
        change.attachments() == null ? attachments : List.copyOf(change.attachments()),
        change.recommendationPoints() == null
            ? recommendationPoints
            : points(change.recommendationPoints()),
        change.decisions() == null
            ? decisions
            : change.decisions().stream().map(EditImportedDecision::decision).toList(),
        change.sections() == null
            ? sections
            : new Sections(
                changed(sections.background(), change.sections().background()),
                changed(sections.presentation(), change.sections().presentation()),
                changed(sections.economy(), change.sections().economy()),
                changed(sections.assessment(), change.sections().assessment())),
        changed(recommendationIntro, change.recommendationIntro()),
        recommendationText,
        changed(recommendationRemarks, change.recommendationRemarks()),
        alternativeTitles,
        page,
        line);
  }

  ImportItemView numbered(int newNumber) {
    return new ImportItemView(
        newNumber,
        title,
        caseNumber,
        closed,
        attachments,
        recommendationPoints,
        decisions,
        sections,
        recommendationIntro,
        recommendationText,
        recommendationRemarks,
        alternativeTitles,
        page,
        line);
  }

  ImportItemView entitled(String newTitle) {
    return new ImportItemView(
        number,
        newTitle,
        caseNumber,
        closed,
        attachments,
        recommendationPoints,
        decisions,
        sections,
        recommendationIntro,
        recommendationText,
        recommendationRemarks,
        alternativeTitles,
        page,
        line);
  }

  // Points are numbered by their order, whatever numbers they come with.
  private static List<ImportPointView> points(List<EditImportedPoint> changes) {
    List<ImportPointView> points = new ArrayList<>();
    for (EditImportedPoint change : changes) {
      points.add(
          new ImportPointView(
              points.size() + 1,
              change.text(),
              change.subPoints() == null ? List.of() : List.copyOf(change.subPoints())));
    }
    return List.copyOf(points);
  }

  private static String changed(String old, String change) {
    if (change == null) {
      return old;
    }
    return change.isBlank() ? null : change;
  }
}
