package dk.direktion.meetings.minutesimport.reader;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Something a person should look at in the preview.
 *
 * @param line source line counted from 1; 0 where it concerns the whole document
 * @param code key in the message bundle {@code minutesimport}
 */
public record Warning(int line, String code, Map<String, String> details) {

  private static final String BUNDLE = "dk.direktion.meetings.minutesimport.reader.minutesimport";

  public Warning {
    details = Map.copyOf(details);
  }

  /** Says the warning in English where the locale asks for it, otherwise in Danish. */
  public String message(Locale locale) {
    var text = texts(locale).getString(code);
    for (var detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return text;
  }

  /** Tells whether there is a text of that code. */
  public static boolean isKnown(String code) {
    return texts(Locale.ENGLISH).containsKey(code);
  }

  private static ResourceBundle texts(Locale locale) {
    var language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("da");
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
