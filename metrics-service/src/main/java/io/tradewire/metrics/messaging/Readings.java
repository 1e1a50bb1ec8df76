package io.tradewire.metrics.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What came of looking at the records of a batch. */
record Readings(List<Reading.Event> events, List<Reading.Unreadable> unreadable) {

  static Readings of(Iterable<ConsumerRecord<String, byte[]>> records) {
    Readings readings = new Readings(new ArrayList<>(), new ArrayList<>());
    for (ConsumerRecord<String, byte[]> record : records) {
      Reading reading = RecordReader.read(record);
      if (reading instanceof Reading.Event event) {
        readings.events.add(event);
      } else if (reading instanceof Reading.Unreadable unreadable) {
        readings.unreadable.add(unreadable);
      }
    }
    return readings;
  }
}
