package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.osteokit.core.rules.Sentences;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the screen against its columns. */
final class ScreenTable {
  private final ScreenContent content;
  private final Sentences exercise;
  private final Sentences person;
  private final List<String> shared;

  ScreenTable(ScreenContent content, Sentences exercise, Sentences person) {
    this.content = content;
    this.exercise = exercise;
    this.person = person;
    SetMultimap<String, String> used = LinkedHashMultimap.create();
    for (ScreenRow row : content.rows()) {
      row.columns().forEach(column -> used.put(column.id(), row.rule()));
    }
    this.shared =
        used.keySet().stream()
            .filter(column -> used.get(column).size() > 1)
            .collect(ImmutableList.toImmutableList());
  }

  /** Writes a table of the columns that several rules use, and one of everything else. */
  void write(Markdown out) {
    List<ScreenRow> first = new ArrayList<>();
    List<ScreenRow> further = new ArrayList<>();
    for (ScreenRow row : content.rows()) {
      boolean isShared = row.columns().stream().anyMatch(column -> shared.contains(column.id()));
      (isShared ? first : further).add(row);
    }
    List<String> head = new ArrayList<>(ImmutableList.of("Row", "Applies to"));
    shared.forEach(column -> head.add(title(column)));
    head.add("Others");
    List<List<String>> rows = new ArrayList<>();
    for (ScreenRow row : first) {
      List<String> cells = new ArrayList<>(ImmutableList.of(link(row), appliesTo(row)));
      shared.forEach(column -> cells.add(verdicts(row, column)));
      cells.add(others(row));
      rows.add(cells);
    }
    out.table(head, rows);
    if (!further.isEmpty()) {
      out.heading(3, "Further rows");
      List<List<String>> more = new ArrayList<>();
      further.forEach(row -> more.add(ImmutableList.of(link(row), appliesTo(row), others(row))));
      out.table(ImmutableList.of("Row", "Applies to", "Column and verdict"), more);
    }
    columns(out);
  }

  private static String link(ScreenRow row) {
    return "[" + Markdown.code(row.id()) + "](#screen-" + row.id() + ")";
  }

  private String appliesTo(ScreenRow row) {
    return Markdown.text(Markdown.capital(all(exercise.condition(row.appliesTo()))));
  }

  /** Returns the words for a condition on exercises that may ask for nothing. */
  static String all(String words) {
    return words.equals("always") ? "every exercise" : words;
  }

  private static String title(String column) {
    return Markdown.text(Markdown.capital(RuleWriter.words(column)));
  }

  private static String verdicts(ScreenRow row, String column) {
    String verdicts =
        row.columns().stream()
            .filter(one -> one.id().equals(column))
            .map(one -> mark(one.verdict()))
            .collect(Collectors.joining("<br>"));
    return verdicts.isEmpty() ? "\u2013" : verdicts;
  }

  private String others(ScreenRow row) {
    return row.columns().stream()
        .filter(column -> !shared.contains(column.id()))
        .map(column -> title(column.id()) + ": " + mark(column.verdict()))
        .collect(Collectors.joining("<br>"));
  }

  private static String mark(Verdict verdict) {
    String words = RuleWriter.words(verdict.name());
    return verdict == Verdict.BLOCK
        ? "**" + words + "**"
        : verdict == Verdict.CLEARANCE ? "*" + words + "*" : words;
  }

  private void columns(Markdown out) {
    out.heading(3, "The columns");
    SetMultimap<String, String> meanings = LinkedHashMultimap.create();
    for (ScreenRow row : content.rows()) {
      for (ScreenRow.Column column : row.columns()) {
        String words = person.condition(column.when());
        meanings.put(column.id(), words.equals("always") ? "everybody" : words);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (String column : meanings.keySet()) {
      Set<String> words = meanings.get(column);
      String all = Markdown.text(Markdown.capital(String.join("; or ", words)));
      rows.add(ImmutableList.of(title(column), all));
    }
    out.table(ImmutableList.of("Column", "Holds when"), rows);
  }
}
