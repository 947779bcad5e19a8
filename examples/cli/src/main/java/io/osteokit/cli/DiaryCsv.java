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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a diary as a table (RFC 4180, in UTF-8) in which no cell is a formula, not even for a
 * program that takes something else than a comma for the end of a cell.
 */
final class DiaryCsv {
  private static final String ENDS = ",;|\t\r\n";
  private static final String RISKY = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String COUNTS = "counts";

  private DiaryCsv() {}

  /** Returns a head and a row for each entry, oldest happening first, each ended by a line feed. */
  static String of(Diary diary) {
    Set<String> columns =
        new LinkedHashSet<>(
            List.of("id", "type", "at", "zone", "device", "recordedAt", "replaces", COUNTS));
    List<JsonObject> lines = new ArrayList<>();
    for (DiaryEntry entry : diary.history()) {
      JsonObject line =
          Json.parse(DiaryWriter.writeLine(entry), new Problems())
              .orElseThrow()
              .object(new Problems());
      line.names().forEach(name -> columns.add(column(name)));
      lines.add(line);
    }
    Set<DiaryEntry> counting = ImmutableSet.copyOf(diary.entries());
    StringBuilder csv = new StringBuilder(row(columns.stream().map(DiaryCsv::cell).toList()));
    for (int i = 0; i < lines.size(); i++) {
      JsonObject line = lines.get(i);
      Map<String, String> row = new HashMap<>();
      line.names().forEach(name -> row.put(column(name), cell(plain(line.member(name)))));
      row.put(COUNTS, counting.contains(diary.history().get(i)) ? "yes" : "no");
      csv.append(row(columns.stream().map(name -> row.getOrDefault(name, "")).toList()));
    }
    return csv.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(",", "", "\n"));
  }

  /** Returns the column of a property; one of a newer version may be called as ours is. */
  private static String column(String property) {
    return property.equals(COUNTS) ? COUNTS + " (property)" : property;
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
    StringBuilder safe = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((begins && RISKY.indexOf(c) >= 0) || (i == 0 && Character.isISOControl(c))) {
        safe.append('\'');
      }
      safe.append(c);
      begins = ENDS.indexOf(c) >= 0 || (begins && isSkipped(c));
    }
    return safe.toString().matches("(?s).*[\",\\r\\n].*")
        ? "\"" + safe.toString().replace("\"", "\"\"") + "\""
        : safe.toString();
  }

  /** Returns whether a program may pass over it at the beginning of a cell. */
  private static boolean isSkipped(char c) {
    return c == '"'
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
