package dk.direktion.gateway.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMessage;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses requests framed by both Content-Length and Transfer-Encoding; Netty drops the length in
 * silence, and RFC 9112, section 6.3, says that such a request ought to be handled as an error.
 */
public class StrictTransport extends JDKTransport implements VertxServiceProvider {

  @Override
  public void init(VertxBuilder builder) {
    builder.findTransport(this);
  }

  @Override
  public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
    super.configure(options, domainSocket, bootstrap);
    bootstrap.handler(new Acceptor(limits()));
  }

  /** The transport is told of no HTTP options, so the limits are read where Quarkus reads them. */
  private static HttpServerOptions limits() {
    Config config = ConfigProvider.getConfig();
    HttpServerOptions limits = new HttpServerOptions();
    config
        .getOptionalValue("quarkus.http.limits.max-initial-line-length", Integer.class)
        .ifPresent(limits::setMaxInitialLineLength);
    config
        .getOptionalValue("quarkus.http.limits.max-header-size", MemorySize.class)
        .map(MemorySize::asLongValue)
        .map(Math::toIntExact)
        .ifPresent(limits::setMaxHeaderSize);
    return limits;
  }

  /** Sees each connection as it is accepted, before its own handlers are there. */
  @ChannelHandler.Sharable
  private static final class Acceptor extends ChannelInboundHandlerAdapter {

    private final HttpServerOptions options;

    Acceptor(HttpServerOptions options) {
      this.options = options;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
      ((Channel) accepted).pipeline().addLast(new DecoderSwap(options));
      context.fireChannelRead(accepted);
    }
  }

  /** Puts the strict decoder in place when the first bytes arrive, then leaves. */
  private static final class DecoderSwap extends ChannelInboundHandlerAdapter {

    private static final String DECODER = "httpDecoder";

    private final HttpServerOptions options;

    DecoderSwap(HttpServerOptions options) {
      this.options = options;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
      if (context.pipeline().get(DECODER) != null) {
        context.pipeline().replace(DECODER, DECODER, new StrictDecoder(options));
      }
      context.fireChannelRead(bytes);
      context.pipeline().remove(this);
    }
  }

  private static final class StrictDecoder extends VertxHttpRequestDecoder {

    StrictDecoder(HttpServerOptions options) {
      super(options);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
      throw new IllegalArgumentException("Both Content-Length and Transfer-Encoding");
    }
  }
}
