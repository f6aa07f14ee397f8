package dk.direktion.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LocalMailTest {

  @Test
  void whatIsSentIsShownNewestFirstAndAsTextOnly() throws Exception {
    try (LocalMail mail = LocalMail.start(0, 0)) {
      assertThat(page(mail, LocalMail.PAGE).body()).contains("ikke sendt noget endnu");
      send(mail, "Første brev", "Kære <b>du</b>");
      send(mail, "Andet brev", "Læs mere: http://localhost:8080/moeder");
      HttpResponse<String> shown = page(mail, LocalMail.PAGE);
      assertThat(shown.body())
          .containsSubsequence(
              "Andet brev", "maja.holm@direktion.example", "Første brev", "&lt;b&gt;du")
          .doesNotContain("<b>");
      assertThat(shown.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void thereIsNoOtherPage() throws Exception {
    try (LocalMail mail = LocalMail.start(0, 0)) {
      assertThat(page(mail, "/").statusCode()).isEqualTo(404);
    }
  }

  private static void send(LocalMail mail, String subject, String text) {
    GreenMailUtil.sendTextEmail(
        "maja.holm@direktion.example",
        "portalen@direktion.example",
        subject,
        text,
        new ServerSetup(mail.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  private static HttpResponse<String> page(LocalMail mail, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + mail.pagePort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
