package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a diary as a table (RFC 4180, in UTF-8) in which no cell is a formula. */
final class DiaryCsv {
  private static final String RISKY = "=+-@\t\r";

  private DiaryCsv() {}

  /** Returns a head and a row for each entry, oldest happening first, each ended by a line feed. */
  static String of(Diary diary) {
    Set<String> columns =
        new LinkedHashSet<>(
            List.of("id", "type", "at", "zone", "device", "recordedAt", "replaces", "counts"));
    List<JsonObject> lines = new ArrayList<>();
    for (DiaryEntry entry : diary.history()) {
      JsonObject line =
          Json.parse(DiaryWriter.writeLine(entry), new Problems())
              .orElseThrow()
              .object(new Problems());
      columns.addAll(line.names());
      lines.add(line);
    }
    Set<DiaryEntry> counting = ImmutableSet.copyOf(diary.entries());
    StringBuilder csv = new StringBuilder(row(columns.stream().map(DiaryCsv::cell).toList()));
    for (int i = 0; i < lines.size(); i++) {
      JsonObject line = lines.get(i);
      String counts = counting.contains(diary.history().get(i)) ? "yes" : "no";
      csv.append(
          row(
              columns.stream()
                  .map(name -> name.equals("counts") ? counts : cell(line, name))
                  .toList()));
    }
    return csv.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(JsonObject line, String name) {
    return line.names().contains(name) ? cell(plain(line.member(name))) : "";
  }

  private static String plain(JsonNode node) {
    if (node.kind() == JsonNode.Kind.TEXT) {
      return node.text(new Problems()).orElseThrow();
    }
    JsonWriter json = JsonWriter.compact().array();
    JsonCopy.copy(node, json);
    String list = json.end().text();
    return list.substring(1, list.length() - 1);
  }

  /** Returns a cell that no spreadsheet takes for a formula, in quotes where it needs them. */
  static String cell(String text) {
    boolean risky = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    String safe = risky ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
