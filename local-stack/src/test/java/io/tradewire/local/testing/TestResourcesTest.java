package io.tradewire.local.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestResourcesTest {

  @Test
  void eachPostgresResourceHasADatabaseOfItsOwnOnOneServer() throws Exception {
    Map<String, String> first = new PostgresTestResource().start();
    Map<String, String> second = new PostgresTestResource().start();
    createTable(first);
    createTable(second);
    assertNotEquals(
        first.get("quarkus.datasource.jdbc.url"), second.get("quarkus.datasource.jdbc.url"));
    assertEquals(server(first), server(second));
  }

  @Test
  void theBrokerIsOneForAllClassLoadersAndOutlivesThem() throws Exception {
    Map<String, String> elsewhere;
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> copy = loader.loadClass(KafkaTestResource.class.getName());
      assertNotSame(KafkaTestResource.class, copy);
      Object resource = copy.getConstructor().newInstance();
      Thread.currentThread().setContextClassLoader(loader);
      elsewhere = asMap(copy.getMethod("start").invoke(resource));
      assertEquals(loader, Thread.currentThread().getContextClassLoader());
    } finally {
      Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
    }
    QuarkusTestResourceLifecycleManager here = new KafkaTestResource();
    assertEquals(elsewhere, here.start());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> asMap(Object map) {
    return (Map<String, String>) map;
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(TestResourcesTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static void createTable(Map<String, String> settings) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
        Statement statement = connection.createStatement()) {
      statement.execute("create table once(id int)");
    }
  }

  private static String server(Map<String, String> settings) {
    String url = settings.get("quarkus.datasource.reactive.url");
    return url.substring(0, url.lastIndexOf('/'));
  }
}
