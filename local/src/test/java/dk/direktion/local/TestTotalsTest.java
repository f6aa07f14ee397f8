package dk.direktion.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTotalsTest {
  @TempDir Path folder;

  @Test
  void casesOfAllReportsAreAddedUpWhoeverWroteThem() throws IOException {
    Path surefire =
        report(
            "<testsuite tests='3' failures='1'><testcase name='a'/>"
                + "<testcase name='b'><failure>no</failure></testcase>"
                + "<testcase name='c'><error>&lt;testcase&gt;</error></testcase></testsuite>");
    Path node =
        report(
            "<testsuites><testsuite name='story'><testsuite name='inner'>"
                + "<testcase name='d'/><testcase name='e'><skipped/></testcase>"
                + "</testsuite></testsuite><testcase name='f'/></testsuites>");
    TestTotals totals = new TestTotals();
    totals.addAll(List.of(surefire, node));
    assertThat(totals.line()).isEqualTo("3 passed, 2 failed, 1 skipped");
  }

  @Test
  void aReportThatCannotBeReadIsNotOverlooked() throws IOException {
    Path broken = report("<testsuite><testcase");
    assertThatThrownBy(() -> new TestTotals().addAll(List.of(broken)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(broken.toString());
  }

  private Path report(String xml) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "TEST-", ".xml"), xml);
  }
}
