// With a log-in the cookie speaks for the caller, and a write must show the session's own token.
async function withCsrfToken(request) {
  const unsafe = !["GET", "HEAD", "OPTIONS"].includes((request.method || "GET").toUpperCase());
  const bearer = request.headers && request.headers.Authorization;
  if (unsafe && !bearer) {
    const session = await (await fetch("/session")).json();
    if (session.csrfToken) {
      request.headers["X-CSRF-Token"] = session.csrfToken;
    }
  }
  return request;
}

window.addEventListener("load", () => {
  const services = ["meetings", "portfolio", "budget", "access"];
  window.ui = SwaggerUIBundle({
    dom_id: "#swagger-ui",
    urls: services.map((name) => ({ name, url: `/api/${name}/openapi?format=json` })),
    "urls.primaryName": "meetings",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    validatorUrl: null,
    requestInterceptor: withCsrfToken,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
  });
});
