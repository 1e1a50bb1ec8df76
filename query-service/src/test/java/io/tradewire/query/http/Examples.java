package io.tradewire.query.http;

/** Which requests the examples of the OpenAPI document are answers to. */
final class Examples {

  private static final String TURNOVER = "32884f47833f0304_2021-01-01_2021-08-31_USD_0";

  private Examples() {}

  static String address(String path) {
    return switch (path) {
      case "/v1/observations" ->
          path + "?indicator=trade-turnover&reporter=KZ&partner=RU&status=actual&derived=false";
      case "/v1/series" -> path + "?indicator=fdi";
      case "/v1/figures" -> path + "?indicator=fdi";
      case "/v1/targets" -> path + "?status=met";
      case "/v1/changes" -> path + "?since=10-17&wait=0";
      case "/v1/plot" -> path + "?indicator=imports&frequency=A";
      case "/v1/articles/{id}" -> "/v1/articles/fdi-1";
      default -> path.replace("{id}", TURNOVER);
    };
  }
}
