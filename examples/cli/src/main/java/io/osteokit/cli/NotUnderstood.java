package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What this version keeps of a diary without understanding it.
 *
 * @param entries how many entries mean nothing here
 * @param types their types
 * @param partly of how many entries only a part is not understood
 * @param properties the names of these parts
 * @param corrections how many corrections cannot be used, so that an older version counts
 */
record NotUnderstood(
    int entries,
    SortedSet<String> types,
    int partly,
    SortedSet<String> properties,
    int corrections) {
  /** More names would be no help. */
  private static final int MOST = 20;

  /**
   * Looks through a diary.
   *
   * @param read what was read
   * @param kept what is in the store now; read only if there is an entry that means nothing
   */
  static NotUnderstood of(Diary read, Supplier<Diary> kept) {
    int entries = 0;
    int partly = 0;
    SortedSet<String> types = new TreeSet<>();
    SortedSet<String> properties = new TreeSet<>();
    for (DiaryEntry entry : read.history()) {
      if (entry.what() instanceof Happening.Unrecognised what) {
        entries++;
        types.add(what.type());
      } else if (!entry.carried().isEmpty()) {
        partly++;
        entry.carried().keySet().forEach(name -> properties.add(plain(name)));
      }
    }
    int corrections = entries == 0 ? 0 : kept.get().unusedCorrections().size();
    return new NotUnderstood(entries, types, partly, properties, corrections);
  }

  /** A name is shown as far as it looks like one; anything may stand there. */
  private static String plain(String name) {
    return name.matches("[A-Za-z0-9._-]{1,64}") ? name : "…";
  }

  /** Returns sentences for people; none if everything is understood. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    if (entries > 0) {
      all.add(
          "Kept, but not understood by this version and not used: "
              + entries(entries)
              + " ("
              + first(types)
              + ").");
    }
    if (partly > 0) {
      all.add(
          "Kept, but a part is not understood by this version and not used: "
              + entries(partly)
              + " ("
              + first(properties)
              + ").");
    }
    if (corrections > 0) {
      all.add(
          "Corrections that are not understood, so that the version before counts: "
              + corrections
              + ".");
    }
    return all;
  }

  /** Writes it as one object. */
  void write(JsonWriter json) {
    json.object().name("entries").value(entries).name("types").texts(types);
    json.name("partly").value(partly).name("properties").texts(properties);
    json.name("corrections").value(corrections).end();
  }

  private static String entries(int number) {
    return number == 1 ? "1 entry" : number + " entries";
  }

  private static String first(SortedSet<String> names) {
    String some = String.join(", ", names.stream().limit(MOST).toList());
    return names.size() > MOST ? some + ", …" : some;
  }
}
