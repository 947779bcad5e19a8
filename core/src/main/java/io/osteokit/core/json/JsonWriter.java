package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * Writes JSON text, the same for the same calls on every machine.
 *
 * <pre>{@code
 * String text = JsonWriter.compact().object().name("id").value("V01").end().text();
 * }</pre>
 *
 * <p>Calls out of order (a value without a name in an object, an end without a beginning) throw
 * {@link IllegalStateException}. Not thread-safe.
 */
public final class JsonWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final StringWriter out = new StringWriter();
  private final JsonGenerator generator;

  private JsonWriter(boolean indented) {
    try {
      generator = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    if (indented) {
      generator.setPrettyPrinter(printer());
    }
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /** Returns a writer of text without white space, on one line. */
  public static JsonWriter compact() {
    return new JsonWriter(false);
  }

  /** Returns a writer of text indented by two spaces, with {@code \n} as line end. */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  /** An action of the generator. */
  private interface Step {
    void run(JsonGenerator generator) throws IOException;
  }

  private JsonWriter step(Step step) {
    try {
      step.run(generator);
      return this;
    } catch (JsonGenerationException e) {
      throw new IllegalStateException("JSON written out of order", e);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** Begins an object. */
  public JsonWriter object() {
    return step(JsonGenerator::writeStartObject);
  }

  /** Begins an array. */
  public JsonWriter array() {
    return step(JsonGenerator::writeStartArray);
  }

  /** Ends the innermost object or array. */
  public JsonWriter end() {
    return step(
        g -> {
          if (g.getOutputContext().inArray()) {
            g.writeEndArray();
          } else {
            g.writeEndObject();
          }
        });
  }

  /**
   * Writes the name of the next property.
   *
   * @param name the property
   */
  public JsonWriter name(String name) {
    requireNonNull(name, "name");
    return step(g -> g.writeFieldName(name));
  }

  /**
   * Writes text.
   *
   * @param value the text
   */
  public JsonWriter value(String value) {
    requireNonNull(value, "value");
    return step(g -> g.writeString(value));
  }

  /**
   * Writes a truth value.
   *
   * @param value the truth value
   */
  public JsonWriter value(boolean value) {
    return step(g -> g.writeBoolean(value));
  }

  /**
   * Writes a whole number.
   *
   * @param value the number
   */
  public JsonWriter value(long value) {
    return step(g -> g.writeNumber(value));
  }

  /**
   * Writes a decimal number without exponent and without trailing zeros after the point.
   *
   * @param value the number
   */
  public JsonWriter value(BigDecimal value) {
    BigDecimal canonical = Numbers.canonical(requireNonNull(value, "value"));
    return step(g -> g.writeNumber(canonical));
  }

  /**
   * Writes an array of texts.
   *
   * @param values the texts
   */
  public JsonWriter texts(Iterable<String> values) {
    array();
    values.forEach(this::value);
    return end();
  }

  /**
   * Writes a value that was read, with all that is in it.
   *
   * @param node the value; a part of it that could not be read is written as null
   */
  public JsonWriter value(JsonNode node) {
    Problems none = new Problems();
    return switch (requireNonNull(node, "node").kind()) {
      case OBJECT -> {
        object();
        JsonObject object = node.object(none);
        object.names().forEach(name -> name(name).value(object.member(name)));
        yield end();
      }
      case ARRAY -> {
        array();
        node.items(none).forEach(this::value);
        yield end();
      }
      case TEXT -> node.text(none).map(this::value).orElseGet(this::nullValue);
      case NUMBER -> node.number(none).map(this::value).orElseGet(this::nullValue);
      case BOOLEAN -> node.bool(none).map(this::value).orElseGet(this::nullValue);
      case NULL -> nullValue();
    };
  }

  /** Writes null. */
  public JsonWriter nullValue() {
    return step(JsonGenerator::writeNull);
  }

  /**
   * Returns what was written.
   *
   * @throws IllegalStateException if an object or array is still open, or nothing was written
   */
  public String text() {
    if (!generator.getOutputContext().inRoot()) {
      throw new IllegalStateException("an object or array is still open");
    }
    step(JsonGenerator::flush);
    String text = out.toString();
    if (text.isEmpty()) {
      throw new IllegalStateException("nothing was written");
    }
    return text;
  }
}
