package dk.direktion.budget.report;

import dk.direktion.common.document.AccessiblePdf;
import dk.direktion.common.document.Markup;
import dk.direktion.common.document.PageFrame;
import dk.direktion.common.document.PaperStyle;
import dk.direktion.common.sheet.Sheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a report's sections as a PDF for keeping that can be read aloud, and as a workbook. */
final class ReportPaper {

  private final ReportWords words;
  private final String title;
  private final String intro;
  private final List<Section> sections;

  ReportPaper(ReportWords words, String title, String intro, List<Section> sections) {
    this.words = words;
    this.title = title;
    this.intro = intro;
    this.sections = sections;
  }

  byte[] pdf() {
    Markup out = new Markup();
    out.open("html", "lang", words.language()).open("head");
    out.leaf("title", title).style(PaperStyle.CSS).close("head").open("body").open("main");
    out.leaf("h1", title).blocks(intro);
    sections.forEach(section -> write(out, section));
    return AccessiblePdf.of(
        out.close("main").close("body").close("html").toString(),
        new PageFrame(title, title, "", words.text("page"), words.text("of")));
  }

  private void write(Markup out, Section section) {
    out.leaf("h2", section.heading());
    if (section.rows().isEmpty()) {
      out.leaf("p", section.empty());
      return;
    }
    out.open("table").open("thead").open("tr");
    section.columns().forEach(column -> out.leaf("th", column, "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    for (List<?> row : section.sheet(words.text("total")).rows()) {
      out.open("tr");
      row.forEach(value -> out.leaf("td", cell(value)));
      out.close("tr");
    }
    out.close("tbody").close("table");
  }

  private String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Sheet.Formula formula) {
      return words.number(formula.result().longValue());
    }
    if (value instanceof Long amount) {
      return words.number(amount);
    }
    return value instanceof LocalDate day ? words.date(day) : value.toString();
  }

  byte[] workbook() {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    sections.forEach(section -> sheets.put(section.heading(), section.sheet(words.text("total"))));
    return Sheet.workbook(sheets);
  }
}
