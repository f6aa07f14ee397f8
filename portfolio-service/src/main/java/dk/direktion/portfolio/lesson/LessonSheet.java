package dk.direktion.portfolio.lesson;

import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;

/** Lessons as a sheet: a row for each. */
@RequestScoped
public class LessonSheet {

  private static final List<String> COLUMNS =
      List.of("project", "title", "text", "writtenBy", "writtenAt");

  private final Wording wording;

  LessonSheet(Wording wording) {
    this.wording = wording;
  }

  /** Write the rows. */
  public Sheet of(List<LessonView> lessons) {
    return new Sheet(
        COLUMNS.stream().map(column -> wording.text("lesson." + column)).toList(),
        lessons.stream().<List<?>>map(LessonSheet::row).toList());
  }

  /** Returns what the sheet is called. */
  public String title() {
    return wording.text("lesson.sheet");
  }

  private static List<?> row(LessonView lesson) {
    return List.of(
        lesson.projectName(),
        lesson.title(),
        lesson.text(),
        lesson.writtenBy(),
        LocalDate.ofInstant(lesson.writtenAt(), Denmark.ZONE));
  }
}
