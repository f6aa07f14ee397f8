package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.AbsenceView;
import dk.direktion.meetings.decision.DissentView;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.minutes.CorrectedPart;
import dk.direktion.meetings.minutes.CorrectionView;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings of papers in one language, Danish or English; dates are written in it too. */
final class Labels {

  private static final Labels DANISH = new Labels(Locale.forLanguageTag("da"), "EEEE 'den' ", ".");
  private static final Labels ENGLISH = new Labels(Locale.ENGLISH, "EEEE ", ":");

  private final Locale locale;
  private final Properties texts;
  private final DateTimeFormatter day;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter time;

  private Labels(Locale locale, String weekdayAndArticle, String timeSeparator) {
    this.locale = locale;
    this.texts = load(locale.getLanguage());
    String dayPattern = locale == Locale.ENGLISH ? "d MMMM yyyy" : "d. MMMM yyyy";
    this.day = DateTimeFormatter.ofPattern(dayPattern, locale);
    this.weekday = DateTimeFormatter.ofPattern(weekdayAndArticle + dayPattern, locale);
    this.time = DateTimeFormatter.ofPattern("HH'" + timeSeparator + "'mm", locale);
  }

  /** Returns the labels of a language; Danish for all but English. */
  static Labels in(Locale language) {
    return language.getLanguage().equals("en") ? ENGLISH : DANISH;
  }

  String language() {
    return locale.getLanguage();
  }

  String text(String key, Object... values) {
    String pattern = Objects.requireNonNull(texts.getProperty(key), key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern.replace("'", "''"), locale).format(values);
  }

  String title(GoverningDocument document) {
    return document.title() != null ? document.title() : named("title.", document);
  }

  /** Returns what stands at the head of each page. */
  String running(GoverningDocument document) {
    return document.title() != null ? document.title() : named("running.", document);
  }

  String description(GoverningDocument document) {
    return text("description." + document.kind());
  }

  private String named(String what, GoverningDocument document) {
    return text(
        what + document.kind(),
        document.bodyName(),
        date(document.start().toLocalDate()),
        firstNumber(document));
  }

  String fileName(GoverningDocument document) {
    boolean leavesOut = document.withholdsWhatIsClosed() && !document.saysWhatIsClosed();
    return text(
            "file." + document.kind(),
            document.bodyName(),
            document.start().toLocalDate().toString(),
            firstNumber(document))
        + (leavesOut ? text("file.open") : "");
  }

  // A text, for a number would get thousands separators.
  private static String firstNumber(GoverningDocument document) {
    return document.items().isEmpty() ? "" : number(document.items().get(0));
  }

  private static String number(DocumentItem item) {
    return number(item.number());
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  String heading(DocumentItem item) {
    return text("item", number(item), item.withheld() ? text("closed") : item.title());
  }

  String attachment(DocumentAttachment attachment) {
    return number(attachment.number())
        + ". "
        + (attachment.isWithheld() ? text("closed") : attachment.name());
  }

  String date(LocalDate date) {
    return day.format(date);
  }

  String when(GoverningDocument document) {
    String from = weekday.format(document.start());
    if (document.end() == null) {
      return text("time", from, time.format(document.start()));
    }
    if (document.end().toLocalDate().equals(document.start().toLocalDate())) {
      return text("time.to", from, time.format(document.start()), time.format(document.end()));
    }
    return text(
        "time.days",
        from,
        time.format(document.start()),
        weekday.format(document.end()),
        time.format(document.end()));
  }

  /** Returns how far the paper has come, or null for papers that do not have a course. */
  String status(GoverningDocument document) {
    DocumentStatus status = document.status();
    if (status == null) {
      return null;
    }
    boolean isAgenda = document.kind() == DocumentKind.AGENDA;
    String stage =
        text(
            "status." + (isAgenda ? "AGENDA." : "MINUTES.") + status.stage(),
            isAgenda
                ? Integer.toString(status.version())
                : status.approvedAt() == null ? "" : moment(status.approvedAt()));
    return isAgenda || status.version() < 2
        ? stage
        : stage
            + ", "
            + text("status.version", Integer.toString(status.version())).toLowerCase(locale);
  }

  private String approvals(GoverningDocument document) {
    return document.status() == null
        ? null
        : document.status().approvals().stream()
            .map(approval -> text("approval", approval.name(), moment(approval.at())))
            .collect(Collectors.joining(", "));
  }

  private String moment(LocalDateTime at) {
    return text("time", date(at.toLocalDate()), time.format(at));
  }

  String guests(DocumentItem item) {
    return item.guests().stream().map(this::guest).collect(Collectors.joining(", "));
  }

  private String guest(DocumentGuest guest) {
    String who =
        guest.role() == null ? guest.name() : text("guest.role", guest.name(), guest.role());
    String when = guest.day() == null ? who : text("guest.day", who, weekday.format(guest.day()));
    if (guest.from() != null && guest.to() != null) {
      return text("guest.times", when, clock(guest.from()), clock(guest.to()));
    }
    if (guest.from() != null) {
      return text("guest.from", when, clock(guest.from()));
    }
    return guest.to() == null ? when : text("guest.until", when, clock(guest.to()));
  }

  private String clock(LocalTime at) {
    return time.format(at);
  }

  /** Returns who was away from an item, and who came late or left early. */
  String absences(DocumentItem item) {
    return item.absences().stream().map(this::absence).collect(Collectors.joining(", "));
  }

  private String absence(AbsenceView absence) {
    String key = "absence." + absence.presence();
    return absence.at() == null
        ? text(key, absence.name())
        : text(key + ".at", absence.name(), clock(absence.at()));
  }

  String dissent(DissentView dissent) {
    return text("dissent", dissent.name(), dissent.text());
  }

  String correction(DocumentCorrection correction) {
    return text("correction", Integer.toString(correction.version()), date(correction.date()));
  }

  /** Returns what a correction changed, each part of it with its name. */
  List<String> corrected(DocumentCorrection correction) {
    CorrectionView said = correction.correction();
    List<String> lines = new ArrayList<>();
    if (said.part() == CorrectedPart.ITEM) {
      boolean isAdded = said.before().isEmpty();
      lines.add(text(isAdded ? "correction.item.added" : "correction.item.removed"));
    } else {
      lines.add(text("correction.part", text("part." + said.part())));
      lines.add(text("correction.before", value(said.part(), said.before())));
      lines.add(text("correction.after", value(said.part(), said.after())));
    }
    lines.add(text("correction.reason", said.reason()));
    return List.copyOf(lines);
  }

  private String value(CorrectedPart part, String said) {
    if (said.isEmpty()) {
      return text("correction.nothing");
    }
    return switch (part) {
      case OUTCOME -> text("outcome." + said);
      case KIND -> text("kind." + said);
      default -> said;
    };
  }

  String decision(DocumentDecision decision) {
    return text("decision", decision.bodyName(), date(decision.date()));
  }

  String outcome(Outcome outcome) {
    return text("outcome." + outcome);
  }

  String sentTo(DocumentDestination to) {
    if (to.bodyName() == null) {
      return text("sent-to.date", date(to.date()));
    }
    return to.date() == null
        ? text("sent-to.body", to.bodyName())
        : text("sent-to.both", to.bodyName(), date(to.date()));
  }

  /** Returns who is to act and when, or null where neither is said. */
  String responsible(DocumentDecision decision) {
    if (decision.responsible() == null) {
      return decision.due() == null ? null : text("due") + ": " + date(decision.due());
    }
    return text("responsible")
        + ": "
        + (decision.due() == null
            ? decision.responsible()
            : text("responsible.due", decision.responsible(), date(decision.due())));
  }

  String heading(DocumentSection section) {
    return section.kind() == SectionKind.TITLED
        ? section.heading()
        : text("section." + section.kind());
  }

  /** Returns the facts under the title that are known, each a name and a value. */
  List<Fact> facts(GoverningDocument document) {
    return Stream.of(
            new Fact(text("date"), when(document)),
            new Fact(text("place"), document.location()),
            new Fact(text("participants"), String.join(", ", document.participants())),
            new Fact(text("status"), status(document)),
            new Fact(text("approved-by"), approvals(document)))
        .filter(fact -> fact.value() != null && !fact.value().isBlank())
        .toList();
  }

  /** A name and its value. */
  record Fact(String name, String value) {}

  private static Properties load(String language) {
    Properties texts = new Properties();
    try (InputStream bundle =
        Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
      texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
