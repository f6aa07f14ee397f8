package dk.direktion.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts the test cases in JUnit XML reports, whoever wrote them. Runs from its source file, so
 * that totals can be told even when a build failed.
 */
public final class TestTotals {
  private int passed;
  private int failed;
  private int skipped;

  /** Prints the sum over the report files; ends with 1 when a test failed or there was none. */
  public static void main(String[] files) throws IOException {
    TestTotals totals = new TestTotals();
    totals.addAll(Arrays.stream(files).map(Path::of).toList());
    System.out.println(totals.line());
    System.exit(totals.failed > 0 || totals.passed == 0 ? 1 : 0);
  }

  void addAll(List<Path> reports) throws IOException {
    for (Path report : reports) {
      add(report);
    }
  }

  String line() {
    return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
  }

  private void add(Path report) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one prints; what is wrong is told by the exception.
      builder.setErrorHandler(new DefaultHandler());
      NodeList cases = builder.parse(report.toFile()).getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        count((Element) cases.item(i));
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Not a JUnit report: " + report, e);
    }
  }

  private void count(Element testCase) {
    if (has(testCase, "failure") || has(testCase, "error")) {
      failed++;
    } else if (has(testCase, "skipped")) {
      skipped++;
    } else {
      passed++;
    }
  }

  private static boolean has(Element testCase, String outcome) {
    return testCase.getElementsByTagName(outcome).getLength() > 0;
  }
}
