package io.tradewire.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bulk exports of the packaged service under a heap of 256 MB: 200,000 figures, ten million with
 * {@code -Pslow}.
 */
class BulkExportIT {

  private static final long FIGURES = Long.getLong("tradewire.export.figures", 200_000);
  private static final int HEAP_MEGABYTES = 256;
  private static final int EXPORT_CONNECTIONS = 3;
  private static final int FIGURES_A_SERIES = 1000;
  private static final Path MIGRATIONS =
      Path.of("../metrics-service/src/main/resources/db/migration");

  /** Values are 0, 1, 2, ...: their sum tells whether each came once. */
  private static final List<String> ROWS =
      List.of(
          """
          insert into series
          select i << 8 | 8, 'exports/' || i, 'exports', 'KZ', 'RU', null, 's' || i, null, 'money',
            'actual', true
          from generate_series(0, %1$d / 1000 - 1) i
          """,
          """
          insert into article
          select 'a' || i, 1, 1, '2022-01-01', false, 'Title', 'Exports rose.', null, 'Publisher',
            '2022-01-01', null, 'en', i
          from generate_series(0, 999) i
          """,
          """
          insert into figure
          select 'a' || i %% 1000, '2022-01-01', 0, 0, i / 1000 << 8 | 8, '2021-01-01',
            '2021-12-31', 'USD', null, 0, null, i, 'exact', null, null, '2022-01-01', 'publisher',
            i, false, false, null, null, 'Exports rose', 0, 12, 0.9, '{level}', null
          from generate_series(0::int8, %1$d - 1) i
          """,
          """
          insert into observation
          select s.key, make_date(1975 + y, 1, 1), make_date(1975 + y, 12, 31), 'USD', 0,
            '2022-01-01', false, y, 'exact', null, null, 1, 0, 0, 1, y, y, null
          from series s, generate_series(0, 49) y where s.key < 100 << 8
          """);

  @TempDir private static Path folder;
  private static LocalPostgres postgres;
  private static PackagedService service;

  @BeforeAll
  static void start() throws Exception {
    String password = "export-reader";
    postgres =
        new LocalPostgres(
                new PostgresSettings(
                    folder.resolve("data"), folder.resolve("binaries"), 0, password, false))
            .start();
    postgres.createDatabase("export");
    try (Connection connection = postgres.connect("export");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema tradewire; set search_path = tradewire");
      for (String migration :
          List.of("V1__schema.sql", "V2__targets.sql", "V3__rates.sql", "R__reader.sql")) {
        statement.execute(
            Files.readString(MIGRATIONS.resolve(migration)).replace("${readerPassword}", password));
      }
      for (String rows : ROWS) {
        statement.execute(String.format(rows, FIGURES));
      }
      statement.execute("vacuum analyze");
    }
    service = new PackagedService(folder, postgres.reactiveUrl("export"), password, HEAP_MEGABYTES);
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
    postgres.close();
  }

  @Test
  void everyFigureComesOnceInConstantMemory() throws Exception {
    HttpResponse<InputStream> answer =
        service.get("/v1/figures?format=csv", HttpResponse.BodyHandlers.ofInputStream());
    assertEquals(200, answer.statusCode());
    long rows = 0;
    long sum = 0;
    long begin = System.nanoTime();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      int value = List.of(lines.readLine().split(",")).indexOf("value");
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows++;
        sum += Long.parseLong(line.split(",", value + 2)[value]);
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    System.out.printf("%,d figures in %,d ms%n", rows, time.toMillis());
    assertEquals(FIGURES, rows);
    assertEquals(FIGURES * (FIGURES - 1) / 2, sum);
    assertTrue(service.isAlive());
  }

  @Test
  void exportsThatStandStillDoNotHoldUpReads() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < EXPORT_CONNECTIONS + 2; i++) {
        stalled.add(exportThatIsNotRead());
      }
      for (int i = 0; i < 100; i++) {
        long begin = System.nanoTime();
        HttpResponse<String> read =
            service.get(
                "/v1/observations?series=exports/" + i, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, read.statusCode());
        assertEquals(50, read.body().split("\"id\":", -1).length - 1);
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        assertTrue(millis < 2000, "a read took " + millis + " ms beside exports");
      }
      HttpResponse<String> full =
          service.get("/v1/figures?format=csv", HttpResponse.BodyHandlers.ofString());
      assertEquals(503, full.statusCode(), "no connection is left for one more export");
      assertTrue(full.headers().firstValue("Retry-After").isPresent());
    } finally {
      for (Socket socket : stalled) {
        socket.close();
      }
    }
    awaitConnections();
  }

  /** Who leaves gives its connection back. */
  private static void awaitConnections() throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    int status;
    do {
      status =
          service
              .get("/v1/figures?format=csv&limit=10", HttpResponse.BodyHandlers.ofString())
              .statusCode();
    } while (status == 503 && System.nanoTime() < deadline);
    assertEquals(200, status);
  }

  /** A client that asks for all figures, reads the beginning and then nothing more. */
  private static Socket exportThatIsNotRead() throws Exception {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(8 * 1024);
    socket.connect(
        new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), service.port()));
    socket.setSoTimeout((int) Duration.ofSeconds(2).toMillis());
    socket
        .getOutputStream()
        .write(
            "GET /v1/figures?format=ndjson HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    try {
      socket.getInputStream().read();
    } catch (java.net.SocketTimeoutException e) {
      // One more than there are connections waits for its turn.
    }
    return socket;
  }
}
