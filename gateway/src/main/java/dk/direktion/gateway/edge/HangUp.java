package dk.direktion.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Ends a connection once the answer is out; Vert.x only sets the header and keeps it open. */
public final class HangUp {

  private static final long LINGER_MILLIS = 2000;

  private HangUp() {}

  /**
   * What still comes of the request's body is thrown away for at most two seconds, so the client
   * sees the answer and not a reset.
   */
  public static void after(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.response().putHeader("Connection", "close");
    context.addEndHandler(
        answered -> {
          if (request.isEnded()) {
            request.connection().close();
            return;
          }
          long timer =
              context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
          request.endHandler(
              done -> {
                context.vertx().cancelTimer(timer);
                request.connection().close();
              });
          request.resume();
        });
  }
}
