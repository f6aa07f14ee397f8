package dk.direktion.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Takes letters in by SMTP and shows them on a page; it keeps them in memory only. */
public final class LocalMail implements AutoCloseable {
  /** The path of the page. */
  public static final String PAGE = "/local/mail";

  private static final String LOOPBACK = "127.0.0.1";

  private final GreenMail mail;
  private final HttpServer http;

  private LocalMail(GreenMail mail, HttpServer http) {
    this.mail = mail;
    this.http = http;
  }

  /** Runs until it is stopped; takes the ports of SMTP and of the page. */
  public static void main(String[] ports) throws IOException {
    start(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
  }

  /** Starts on two ports of this machine; port 0 of the page is any free one. */
  static LocalMail start(int smtpPort, int pagePort) throws IOException {
    GreenMail mail = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    mail.start();
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), pagePort), 0);
    LocalMail local = new LocalMail(mail, http);
    http.createContext("/", local::answer);
    http.start();
    return local;
  }

  int pagePort() {
    return http.getAddress().getPort();
  }

  int smtpPort() {
    return mail.getSmtp().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals(PAGE)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] page = MailPage.of(newestFirst()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      exchange.sendResponseHeaders(200, page.length);
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(page);
      }
    } catch (MessagingException e) {
      throw new IOException("A letter cannot be read", e);
    }
  }

  private List<ShownLetter> newestFirst() throws MessagingException, IOException {
    List<ShownLetter> letters = new ArrayList<>();
    for (MimeMessage message : mail.getReceivedMessages()) {
      letters.add(
          new ShownLetter(
              Arrays.toString(message.getAllRecipients()).replaceAll("^\\[|]$", ""),
              message.getSubject(),
              message.getSentDate() == null ? null : message.getSentDate().toInstant(),
              String.valueOf(message.getContent()).strip()));
    }
    Collections.reverse(letters);
    return letters;
  }

  @Override
  public void close() {
    http.stop(0);
    mail.stop();
  }
}
