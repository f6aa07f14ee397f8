package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.GatewayConfig.Upstream;
import dk.direktion.gateway.edge.HangUp;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import dk.direktion.gateway.routing.ForwardedHeaders.Dressing;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Streams a request to a service and its answer back; a service that fails becomes a problem. */
@ApplicationScoped
class Forwarding {

  private static final Logger LOG = Logger.getLogger(Forwarding.class);
  private static final int WAITING_REQUESTS = 1000;

  private final HttpClient client;
  private final Upstream upstream;
  private final Problems problems;

  Forwarding(Vertx vertx, GatewayConfig config, Problems problems) {
    this.upstream = config.upstream();
    this.problems = problems;
    HttpClientOptions options = new HttpClientOptions();
    options.setConnectTimeout(Math.toIntExact(upstream.connectTimeout().toMillis()));
    options.setMaxWaitQueueSize(WAITING_REQUESTS);
    options.setDecompressionSupported(false);
    this.client =
        vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(upstream.connections()));
  }

  /** Whether the announced length is more than is let through; then it has been answered. */
  boolean refusesBody(RoutingContext context) {
    String length = context.request().getHeader("Content-Length");
    boolean tooLarge =
        length != null && (length.length() > 18 || Long.parseLong(length) > upstream.maxBodySize());
    if (tooLarge) {
      problems.answer(context, Problem.BODY_TOO_LARGE);
    }
    return tooLarge;
  }

  /** Sends the request to the address with the path and query given and the headers as dressed. */
  void forward(RoutingContext context, URI address, String uri, Dressing dressing) {
    HttpServerRequest request = context.request();
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      request.response().writeContinue();
    }
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin(proxied -> client.request(destination(address)))
        .addInterceptor(new Passage(context, uri, dressing))
        .handle(request);
  }

  private RequestOptions destination(URI address) {
    boolean https = "https".equals(address.getScheme());
    int defaultPort = https ? 443 : 80;
    return new RequestOptions()
        .setHost(address.getHost())
        .setPort(address.getPort() > 0 ? address.getPort() : defaultPort)
        .setSsl(https)
        .setConnectTimeout(upstream.connectTimeout().toMillis())
        .setIdleTimeout(upstream.timeout().toMillis());
  }

  /** One request's way through the proxy. */
  private final class Passage implements ProxyInterceptor {

    private final RoutingContext context;
    private final String uri;
    private final Dressing dressing;
    private LimitedBody body;

    Passage(RoutingContext context, String uri, Dressing dressing) {
      this.context = context;
      this.uri = uri;
      this.dressing = dressing;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
      proxy.request().setURI(uri);
      dressing.request().accept(proxy.request().headers());
      Body sent = proxy.request().getBody();
      body = new LimitedBody(sent.stream(), upstream.maxBodySize());
      proxy.request().setBody(Body.body(body, sent.length()));
      return proxy.sendRequest().recover(failure -> explained(proxy, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
      dressing.answer().accept(proxy.response().headers());
      return proxy.sendResponse();
    }

    private Future<ProxyResponse> explained(ProxyContext proxy, Throwable failure) {
      Problem problem = problemOf(failure);
      if (problem == Problem.BODY_TOO_LARGE) {
        HangUp.after(context);
      } else {
        LOG.warnf("Forwarding failed: %s", failure.toString());
      }
      ProxyResponse answer = proxy.request().release().response();
      answer.setStatusCode(problem.status());
      answer.putHeader("Content-Type", "application/problem+json");
      answer.putHeader("Cache-Control", "no-store");
      answer.setBody(Body.body(problems.json(context, problem).toBuffer()));
      return Future.succeededFuture(answer);
    }

    private Problem problemOf(Throwable failure) {
      if (body.isExceeded()) {
        return Problem.BODY_TOO_LARGE;
      }
      return failure instanceof TimeoutException
          ? Problem.SERVICE_TIMEOUT
          : Problem.SERVICE_UNAVAILABLE;
    }
  }
}
