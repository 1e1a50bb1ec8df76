package io.tradewire.local.stack;

import io.tradewire.local.net.Ports;
import io.tradewire.local.process.JavaProcess.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each process of the stack is started, configured by its environment alone. */
record Services(StackHome home, StackPorts ports, Secrets secrets, Compilation compilation) {

  static final String DATABASE = "tradewire";
  static final List<String> NAMES = List.of(Stack.INGEST, Stack.METRICS, Stack.QUERY);

  Program broker() {
    List<String> arguments = new ArrayList<>(compilation.arguments());
    arguments.addAll(
        List.of(
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            "io.tradewire.local.broker.BrokerProcess",
            home.kafka().toString(),
            Integer.toString(ports.kafka())));
    return new Program(Stack.KAFKA, mark(), arguments, Map.of());
  }

  Program ingest() {
    return ingest(Map.of());
  }

  /** With further settings, as environment variables. */
  Program ingest(Map<String, String> settings) {
    return service(Stack.INGEST, ports.ingest(), settings);
  }

  Program metrics(String jdbcUrl, String reactiveUrl, String owner) {
    return service(
        Stack.METRICS,
        ports.metrics(),
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
            "QUARKUS_DATASOURCE_REACTIVE_URL", reactiveUrl,
            "QUARKUS_DATASOURCE_USERNAME", owner,
            "QUARKUS_DATASOURCE_PASSWORD", secrets.owner(),
            "TRADEWIRE_READER_PASSWORD", secrets.reader()));
  }

  Program query(String reactiveUrl) {
    return service(
        Stack.QUERY,
        ports.query(),
        Map.of(
            "TRADEWIRE_DATABASE_URL",
            reactiveUrl,
            "TRADEWIRE_READER_PASSWORD",
            secrets.reader(),
            "TRADEWIRE_INGEST_URL",
            "http://" + Ports.LOOPBACK + ":" + ports.ingest()));
  }

  private Program service(String name, int port, Map<String, String> own) {
    Map<String, String> environment = new HashMap<>(own);
    environment.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", Ports.LOOPBACK + ":" + ports.kafka());
    environment.put("QUARKUS_BANNER_ENABLED", "false");
    environment.put("QUARKUS_CONSOLE_COLOR", "false");
    environment.put("QUARKUS_LOG_CONSOLE_FORMAT", "%d{HH:mm:ss} %-5p %c{1}: %s%e%n");
    List<String> arguments = new ArrayList<>(compilation.arguments());
    arguments.addAll(List.of("-Xmx256m", "-jar", home.serviceJar(name).toString()));
    return new Program(name, mark(), arguments, environment);
  }

  /** By which the stack's processes are known again. */
  private String mark() {
    return mark(home);
  }

  static String mark(StackHome home) {
    return "-Dtradewire.stack=" + home.data();
  }
}
