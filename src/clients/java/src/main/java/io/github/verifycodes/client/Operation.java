package io.github.verifycodes.client;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * An operation of the contract.
 *
 * @param path its parts, one after the other: texts as they are, and parameters
 * @param mediaType of the body, or null where there is none
 * @param body what the contract says of the body, or null
 * @param reply reads the data of a reply, or null where there is none
 */
record Operation<T>(
    String method,
    List<Object> path,
    boolean hasToken,
    String mediaType,
    boolean isBodyRequired,
    Shape body,
    List<Parameter> parameters,
    Reader<T> reply) {

  /** Finds what is wrong with a request. */
  void check(Map<Parameter, Object> values, Object json, Violations found) {
    parameters.forEach(parameter -> parameter.check(values.get(parameter), found));
    if (json != null) {
      body.check("", json, found);
    } else if (body != null && isBodyRequired) {
      found.add("", "required", "is required");
    }
  }

  /** The path and the query. */
  String target(Map<Parameter, Object> values) {
    StringBuilder target = new StringBuilder();
    for (Object part : path) {
      target.append(
          part instanceof Parameter parameter
              ? Parameter.encode(Parameter.text(values.get(parameter)))
              : part);
    }
    return target + query(values);
  }

  private String query(Map<Parameter, Object> values) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    for (Parameter parameter : parameters) {
      Object value = values.get(parameter);
      if (parameter.place() != Parameter.Place.QUERY || value == null) {
        continue;
      }
      for (Object item : value instanceof List<?> items ? items : List.of(value)) {
        query.add(Parameter.encode(parameter.name()) + "=" + Parameter.encode(Parameter.plain(item)));
      }
    }
    return query.toString();
  }
}
