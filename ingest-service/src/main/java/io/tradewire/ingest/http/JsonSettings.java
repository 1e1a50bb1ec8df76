package io.tradewire.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.tradewire.events.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** HTTP answers write figures as the events on Kafka do: plain decimals, ISO 8601 days. */
@ApplicationScoped
class JsonSettings {

  @Produces
  @Singleton
  ObjectMapper mapper() {
    return EventJson.configure(JsonMapper.builder()).build();
  }
}
