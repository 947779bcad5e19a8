package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The samples of what must be refused, and what each must raise. */
final class Refused {
  private static final Path FOLDER =
      Cases.checkout().resolve("examples/cli/src/test/resources/io/osteokit/cli/refused");

  private Refused() {}

  /**
   * One sample.
   *
   * @param name the code that it raises, {@code _} and what it is about
   * @param of the statement of the contract that it is about, or empty
   * @param raises each violation as its path and code, in order; none for a limit that is allowed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sample(Reader reader, String name, String of, byte[] utf8, List<String> raises) {
    @Override
    public String toString() {
      return reader + " " + name;
    }
  }

  /** Returns the samples of every reader. */
  static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (Path file : files("contract")) {
      if (!file.endsWith("statements.jsonl")) {
        lines(file).forEach(line -> samples.add(sample(Reader.CASE, line)));
      }
    }
    for (Path file : files("readers")) {
      String reader = file.getFileName().toString().replace(".jsonl", "").replace('-', '_');
      Reader read = Reader.valueOf(reader.toUpperCase(Locale.ROOT));
      lines(file).forEach(line -> samples.add(sample(read, line)));
    }
    return samples;
  }

  /** Returns the lines of a file of this folder. */
  static List<JsonNode> lines(String file) {
    return lines(FOLDER.resolve(file));
  }

  private static List<JsonNode> lines(Path file) {
    return text(file).lines().map(Cli::parse).toList();
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> all = Files.list(FOLDER.resolve(folder))) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample sample(Reader reader, JsonNode line) {
    return new Sample(
        reader,
        line.get("name").asText(),
        line.path("of").asText(),
        document(reader, line),
        Cases.strings(line.get("raises")));
  }

  private static byte[] document(Reader reader, JsonNode line) {
    if (line.has("case")) {
      return line.get("case").toString().getBytes(UTF_8);
    }
    if (line.has("hex")) {
      return HexFormat.of().parseHex(line.get("hex").asText());
    }
    if (line.has("parts")) {
      StringBuilder text = new StringBuilder();
      line.get("parts")
          .forEach(part -> text.append(part.get(0).asText().repeat(part.get(1).asInt(1))));
      return text.toString().getBytes(UTF_8);
    }
    JsonNode document = Cli.parse(new String(reader.sound(), UTF_8));
    line.get("edit").forEach(edit -> edit(document, edit));
    return document.toString().getBytes(UTF_8);
  }

  private static void edit(JsonNode document, JsonNode edit) {
    String at = edit.get("at").asText();
    int end = at.lastIndexOf('/');
    JsonNode parent = document.at(at.substring(0, end));
    String last = at.substring(end + 1);
    JsonNode put = edit.has("copy") ? document.at(edit.get("copy").asText()) : edit.get("put");
    if (parent instanceof ArrayNode list) {
      int index = last.equals("-") ? list.size() : Integer.parseInt(last);
      if (put == null) {
        list.remove(index);
      } else if (index < list.size()) {
        list.set(index, put);
      } else {
        list.add(put);
      }
    } else if (put == null) {
      ((ObjectNode) parent).remove(last);
    } else {
      ((ObjectNode) parent).set(last, put);
    }
  }
}
