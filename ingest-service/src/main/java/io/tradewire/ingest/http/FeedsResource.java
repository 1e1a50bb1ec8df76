package io.tradewire.ingest.http;

import io.smallrye.common.annotation.Blocking;
import io.tradewire.ingest.feeds.FeedStatus;
import io.tradewire.ingest.feeds.Feeds;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How the configured feeds stand. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class FeedsResource {

  private final Feeds feeds;

  FeedsResource(Feeds feeds) {
    this.feeds = feeds;
  }

  /** Each configured feed: its state, last error and next poll. */
  @GET
  public List<FeedStatus> status() {
    return feeds.status();
  }
}
