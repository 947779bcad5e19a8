package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What Jazzer starts from: documents of each kind, and the words that occur in them. */
final class FuzzSeeds {
  /** Longer texts are sentences, which no reader compares with anything. */
  private static final int LONGEST_WORD = 40;

  private static final int BROKEN = 20;

  /** Doublings that make a list long and leave most documents below every limit. */
  private static final int THOUSANDS = 13;

  /** Doublings that fill any document. */
  private static final int MANY = 23;

  private static final String MARKS =
      "{ } [ ] , : \" null true false -0 1e400 0.1 {\"\":0} [] 2026-02-30 9999-12-31 T24:00:00Z"
          + " \\u0000 \\ud800 \\ud83e\\uddb4 \u202e e\u0301 \n";

  private FuzzSeeds() {}

  /** Returns what is quick to read: the sound document, the samples, and some broken at random. */
  static List<byte[]> small(Reader reader) {
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(reader.sound());
    Refused.samples().stream()
        .filter(sample -> sample.reader() == reader)
        .forEach(sample -> seeds.add(sample.utf8()));
    Random random = new Random(reader.name().hashCode());
    for (int i = 0; i < BROKEN; i++) {
      byte[] choices = new byte[12];
      random.nextBytes(choices);
      choices[0] = FuzzTarget.BREAK;
      seeds.add(choices);
    }
    return seeds;
  }

  /** Returns what is deep, long, or there again and again, up to the length that is refused. */
  static List<byte[]> huge(Reader reader) {
    List<byte[]> huge = new ArrayList<>();
    huge.add(FuzzTarget.repeating("", "[", "", MANY));
    huge.add(FuzzTarget.repeating("", "{\"a\":", "", MANY));
    huge.add(FuzzTarget.repeating("[0", ",0", "]", MANY));
    huge.add(FuzzTarget.repeating("{\"a\":0", ",\"a\":0", "}", MANY));
    huge.add(FuzzTarget.repeating("\"", "\\ud83e\\uddb4", "\"", MANY));
    huge.add(FuzzTarget.repeating("{\"", "e\u0301", "\":0}", MANY));
    huge.add(FuzzTarget.repeating("", "9", "", MANY));
    huge.add(FuzzTarget.repeating("1e", "9", "", MANY));
    huge.add(FuzzTarget.repeating("", "{}\n", "", MANY));
    List<String> documents = documents(reader);
    huge.add(FuzzTarget.repeating("", documents.get(0) + "\n", "", MANY));
    documents.stream().limit(3).map(Cli::parse).forEach(one -> longLists(one, one, 3, huge));
    return huge;
  }

  /** Makes each list of a document, one after the other, as long as it gets. */
  private static void longLists(JsonNode root, JsonNode node, int depth, List<byte[]> huge) {
    if (node instanceof ObjectNode object && depth > 0) {
      for (String name : ImmutableList.copyOf(object.fieldNames())) {
        JsonNode value = object.get(name);
        if (value.isArray() && !value.isEmpty()) {
          object.put(name, "HERE");
          String[] around = root.toString().split("\"HERE\"", 2);
          object.set(name, value);
          String all = value.toString();
          String first = value.get(0).toString();
          String before = around[0] + all.substring(0, all.length() - 1);
          for (int doublings : List.of(THOUSANDS, MANY)) {
            huge.add(FuzzTarget.repeating(before, "," + first, "]" + around[1], doublings));
          }
        } else {
          longLists(root, value, depth - 1, huge);
        }
      }
    }
  }

  /** Returns the sound document, or its lines. */
  private static List<String> documents(Reader reader) {
    String text = new String(reader.sound(), UTF_8);
    return text.contains("}\n{") ? text.lines().toList() : List.of(text);
  }

  /** Writes a file for each seed. */
  static void write(List<byte[]> seeds, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed-" + i), seeds.get(i));
    }
  }

  /** Writes a dictionary in the form of libFuzzer. */
  static void writeWords(Reader reader, Path file) throws IOException {
    Set<String> words = new TreeSet<>(List.of(MARKS.split(" ", -1)));
    for (String line : documents(reader)) {
      gather(Cli.parse(line), words);
    }
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append('"');
      for (byte b : word.getBytes(UTF_8)) {
        text.append(String.format(Locale.ROOT, "\\x%02X", b));
      }
      text.append("\"\n");
    }
    Files.writeString(file, text);
  }

  private static void gather(JsonNode node, Set<String> words) {
    node.fieldNames().forEachRemaining(words::add);
    node.forEach(child -> gather(child, words));
    if (node.isTextual() && node.asText().length() <= LONGEST_WORD && !node.asText().isEmpty()) {
      words.add(node.asText());
    }
  }
}
