package io.osteokit.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the tree from the parser's tokens. */
final class JsonTreeReader {
  /** Past this depth nothing is even skipped, so that the parser's own memory is bounded. */
  private static final int HOPELESS_DEPTH = 1_000;

  // The library's own limits would end the reading; ours are violations like any other.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(HOPELESS_DEPTH)
                  .maxNameLength(Json.MAX_LENGTH)
                  .maxNumberLength(Json.MAX_LENGTH)
                  .maxStringLength(Json.MAX_LENGTH)
                  .build())
          .build();

  /** Thrown to leave a document that has too many values. */
  private static final class TooManyValues extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final JsonParser parser;
  private final Problems problems;
  private int values;

  private JsonTreeReader(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Reads one value and the end of the text. */
  static Optional<JsonNode> read(String text, Problems problems) {
    // A text that is no JSON has this one violation, so the others wait until its end is seen.
    Problems found = new Problems();
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonTreeReader reader = new JsonTreeReader(parser, found);
      if (parser.nextToken() == null) {
        return refuse(problems, ViolationCodes.SYNTAX, "must be JSON, not empty");
      }
      JsonNode root = reader.value(null, null, 0, 1);
      if (parser.nextToken() != null) {
        return refuse(problems, ViolationCodes.SYNTAX, noJson(parser.currentTokenLocation()));
      }
      problems.addAll(found);
      return Optional.of(root);
    } catch (TooManyValues e) {
      return refuse(
          problems, ViolationCodes.TOO_LARGE, "must have at most " + Json.MAX_VALUES + " values");
    } catch (StreamConstraintsException e) {
      return refuse(problems, ViolationCodes.TOO_DEEP, tooDeep());
    } catch (JsonProcessingException e) {
      return refuse(problems, ViolationCodes.SYNTAX, noJson(e.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading text in memory failed", e);
    }
  }

  private static Optional<JsonNode> refuse(Problems problems, String code, String expected) {
    problems.addWhole(code, expected);
    return Optional.empty();
  }

  private static String noJson(@Nullable JsonLocation at) {
    String expected = "must be one JSON value (RFC 8259) and nothing after it";
    return at == null || at.getLineNr() < 1
        ? expected
        : expected + "; line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String tooDeep() {
    return "must be nested at most " + Json.MAX_DEPTH + " deep";
  }

  private JsonNode value(@Nullable JsonNode parent, @Nullable String name, int index, int depth)
      throws IOException, TooManyValues {
    if (++values > Json.MAX_VALUES) {
      throw new TooManyValues();
    }
    int offset = (int) parser.currentTokenLocation().getCharOffset();
    JsonToken token = parser.currentToken();
    JsonNode node = new JsonNode(parent, name, index, offset, kindOf(token));
    switch (node.kind()) {
      case OBJECT, ARRAY -> container(node, depth);
      case TEXT -> text(node);
      case NUMBER -> number(node);
      case BOOLEAN -> node.fill(token == JsonToken.VALUE_TRUE);
      case NULL -> {}
    }
    return node;
  }

  private static JsonNode.Kind kindOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonNode.Kind.OBJECT;
      case START_ARRAY -> JsonNode.Kind.ARRAY;
      case VALUE_STRING -> JsonNode.Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNode.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonNode.Kind.BOOLEAN;
      case VALUE_NULL -> JsonNode.Kind.NULL;
      default -> throw new IllegalStateException("no value begins here");
    };
  }

  private void container(JsonNode node, int depth) throws IOException, TooManyValues {
    if (depth > Json.MAX_DEPTH) {
      problems.add(node, ViolationCodes.TOO_DEEP, tooDeep());
      parser.skipChildren();
    } else if (node.kind() == JsonNode.Kind.ARRAY) {
      List<JsonNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(node, null, items.size(), depth + 1));
      }
      node.fill(items);
    } else {
      Map<String, JsonNode> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        member(node, members, depth);
      }
      int end = (int) parser.currentTokenLocation().getCharOffset();
      node.fill(new JsonNode.Members(members, end));
    }
  }

  private void member(JsonNode object, Map<String, JsonNode> members, int depth)
      throws IOException, TooManyValues {
    String name = parser.currentName();
    parser.nextToken();
    if (name.length() > Json.MAX_NAME) {
      problems.add(
          object,
          ViolationCodes.TOO_LARGE,
          "must have property names of at most " + Json.MAX_NAME + " characters");
      parser.skipChildren();
    } else {
      JsonNode value = value(object, name, 0, depth + 1);
      if (members.putIfAbsent(name, value) != null) {
        problems.add(value, ViolationCodes.DUPLICATE_PROPERTY, "must be given only once");
      }
    }
  }

  private void text(JsonNode node) throws IOException {
    if (parser.getTextLength() > Json.MAX_TEXT) {
      String expected = "must be at most " + Json.MAX_TEXT + " characters long";
      problems.add(node, ViolationCodes.TOO_LARGE, expected);
      return;
    }
    String text = parser.getText();
    if (Json.isWellFormed(text)) {
      node.fill(text);
    } else {
      problems.add(node, ViolationCodes.ENCODING, "must be Unicode without lone halves of pairs");
    }
  }

  private void number(JsonNode node) throws IOException {
    if (parser.getTextLength() > Json.MAX_NUMBER) {
      Numbers.refuseLong(node, problems);
    } else {
      Numbers.parse(node, parser.getText(), problems).ifPresent(node::fill);
    }
  }
}
