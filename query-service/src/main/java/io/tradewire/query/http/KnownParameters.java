package io.tradewire.query.http;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what would otherwise be silently ignored: query parameters that a resource does not
 * declare, and a second value of one that takes a single value.
 */
final class KnownParameters {

  /** By resource method: the name of each query parameter, and whether it is repeatable. */
  private static final Map<Method, Map<String, Boolean>> DECLARED = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ResourceInfo resource, UriInfo uri) {
    if (uri.getRequestUri().getRawQuery() == null || resource.getResourceMethod() == null) {
      return;
    }
    Map<String, Boolean> declared =
        DECLARED.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declaredBy);
    uri.getQueryParameters().forEach((name, values) -> check(name, values, declared));
  }

  private static void check(String name, List<String> values, Map<String, Boolean> declared) {
    Boolean repeatable = declared.get(name);
    if (repeatable == null) {
      Collection<String> known = declared.keySet();
      throw Problem.unknownParameter(name, Nearest.to(name, known), List.copyOf(known));
    }
    if (!repeatable && values.size() > 1) {
      throw Problem.invalid(
          name, String.join(", ", values), name + " takes one value; leave out all but one.");
    }
  }

  private static Map<String, Boolean> declaredBy(Method method) {
    Map<String, Boolean> declared = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      declare(parameter, parameter.getType(), declared);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        declareFields(parameter.getType(), declared);
      }
    }
    return declared;
  }

  private static void declareFields(Class<?> bean, Map<String, Boolean> declared) {
    for (Class<?> type = bean; type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        declare(field, field.getType(), declared);
        if (field.isAnnotationPresent(BeanParam.class)) {
          declareFields(field.getType(), declared);
        }
      }
    }
  }

  private static void declare(
      AnnotatedElement element, Class<?> type, Map<String, Boolean> declared) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      declared.put(query.value(), Collection.class.isAssignableFrom(type));
    }
  }
}
