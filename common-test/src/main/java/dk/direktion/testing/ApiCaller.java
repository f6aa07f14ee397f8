package dk.direktion.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.UnaryOperator;

/** Base of the tests that walk through every operation of a service's API. */
abstract class ApiCaller {

  /**
   * Returns a value for a path parameter; called anew for each request, so a test may make a fresh
   * thing for each.
   *
   * @param operation such as {@code POST /api/meetings/v1/meetings/{id}/minutes/approval}
   */
  protected abstract String pathParam(String operation, String name);

  /** Returns the JSON body of a request; an empty object unless overridden. */
  protected String body(String operation) {
    return "{}";
  }

  /** Adds what a request needs besides path and body, such as a query or an {@code If-Match}. */
  protected RequestSpecification prepare(RequestSpecification request, String operation) {
    return request;
  }

  Response call(RequestSpecification request, ApiDocument.Operation operation) {
    return call(request, operation, name -> pathParam(operation.key(), name));
  }

  Response call(
      RequestSpecification request,
      ApiDocument.Operation operation,
      UnaryOperator<String> pathParams) {
    RequestSpecification prepared = request.redirects().follow(false);
    for (String name : operation.parameters("path")) {
      prepared = prepared.pathParam(name, pathParams.apply(name));
    }
    String bodyType = operation.bodyType();
    if (bodyType != null && bodyType.startsWith("multipart/")) {
      prepared = prepared.contentType(bodyType);
    } else if (bodyType != null) {
      prepared = prepared.contentType(bodyType).body(body(operation.key()));
    }
    return prepare(prepared, operation.key()).request(operation.method(), operation.path());
  }
}
