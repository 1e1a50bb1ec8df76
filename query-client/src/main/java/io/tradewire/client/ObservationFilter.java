package io.tradewire.client;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/**
 * Which observations are wanted; what is null or empty restricts nothing. See the parameters of
 * {@code GET /v1/observations}.
 */
public class ObservationFilter {

  @QueryParam("series")
  public List<String> series;

  @QueryParam("indicator")
  public List<String> indicator;

  @QueryParam("reporter")
  public List<String> reporter;

  @QueryParam("partner")
  public List<String> partner;

  @QueryParam("status")
  public List<String> status;

  @QueryParam("unit")
  public List<String> unit;

  @QueryParam("scope")
  public List<String> scope;

  @QueryParam("region")
  public List<String> region;

  @QueryParam("from")
  public String from;

  @QueryParam("to")
  public String to;

  @QueryParam("frequency")
  public List<String> frequency;

  @QueryParam("derived")
  public Boolean derived;

  @QueryParam("asOf")
  public String asOf;

  @QueryParam("currency")
  public String currency;

  @QueryParam("lastN")
  public Integer lastN;

  @QueryParam("limit")
  public Integer limit;

  /** Out of {@link Page#next}. */
  @QueryParam("cursor")
  public String cursor;
}
