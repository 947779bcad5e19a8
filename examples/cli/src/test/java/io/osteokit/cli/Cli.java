package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Runs the real command in this process and catches what it prints. */
final class Cli {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Cli() {}

  /** What a run left behind. */
  record Result(int code, String out, String err) {
    /** Returns the answer as a tree. */
    JsonNode json() {
      return parse(out);
    }

    /** Returns every line of a batch as a tree. */
    List<JsonNode> lines() {
      return out.lines().map(Cli::parse).toList();
    }
  }

  static Result run(String... args) {
    return runOn("", args);
  }

  static Result runOn(String input, String... args) {
    return runOn(input.getBytes(UTF_8), args);
  }

  static Result runOn(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Osteokit.run(Terminal.of(new ByteArrayInputStream(input), out, err), args);
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }
}
