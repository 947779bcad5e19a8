package io.osteokit.exercises;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the exercises of a pack, laid over those of a catalogue, name each other soundly.
 *
 * <p>Time and space grow with the number of exercises and links.
 */
final class LinkCheck {
  static final String PROGRESS_TO = "progressTo";
  static final String REGRESS_TO = "regressTo";
  static final String ALTERNATIVES = "alternatives";

  /** Where a fault goes. */
  interface Report {
    /**
     * Takes one fault.
     *
     * @param exercise index in the pack
     * @param list name of the list of links
     * @param entry index in that list, or −1 for the list as a whole
     */
    void add(int exercise, String list, int entry, String code, String expected);
  }

  private final List<Links> pack;
  private final Report report;
  private final Map<String, Integer> inPack = new LinkedHashMap<>();
  private final Map<String, Links> all = new LinkedHashMap<>();

  private LinkCheck(List<Links> pack, Collection<Links> base, Report report) {
    this.pack = pack;
    this.report = report;
    for (Links links : base) {
      all.put(links.id(), links);
    }
    for (int i = 0; i < pack.size(); i++) {
      if (!pack.get(i).id().isEmpty() && inPack.putIfAbsent(pack.get(i).id(), i) == null) {
        all.put(pack.get(i).id(), pack.get(i));
      }
    }
  }

  /** Reports every fault of a pack that is laid over exercises that are sound by themselves. */
  static void check(List<Links> pack, Collection<Links> base, Report report) {
    LinkCheck check = new LinkCheck(pack, base, report);
    check.dangling();
    check.oneWay();
    check.cycles();
  }

  private void dangling() {
    for (int i = 0; i < pack.size(); i++) {
      Links links = pack.get(i);
      dangling(i, PROGRESS_TO, links.progressTo());
      dangling(i, REGRESS_TO, links.regressTo());
      dangling(i, ALTERNATIVES, links.alternatives());
    }
  }

  private void dangling(int exercise, String list, List<String> ids) {
    for (int entry = 0; entry < ids.size(); entry++) {
      String id = ids.get(entry);
      if (Checks.isId(id) && !all.containsKey(id)) {
        String expected = "must name an exercise of this pack or of the catalogue";
        report.add(exercise, list, entry, PackCodes.UNKNOWN_EXERCISE, expected);
      }
    }
  }

  private void oneWay() {
    for (Links easier : all.values()) {
      for (int entry = 0; entry < easier.progressTo().size(); entry++) {
        Links harder = all.get(easier.progressTo().get(entry));
        if (harder != null && harder.complete() && !harder.regressTo().contains(easier.id())) {
          oneWay(easier, PROGRESS_TO, entry, harder, REGRESS_TO);
        }
      }
    }
    for (Links harder : all.values()) {
      for (int entry = 0; entry < harder.regressTo().size(); entry++) {
        Links easier = all.get(harder.regressTo().get(entry));
        if (easier != null && easier.complete() && !easier.progressTo().contains(harder.id())) {
          oneWay(harder, REGRESS_TO, entry, easier, PROGRESS_TO);
        }
      }
    }
  }

  /** The pack is to blame: at the link if it holds it, else at the list that should answer it. */
  private void oneWay(Links from, String list, int entry, Links to, String answer) {
    Integer fromPack = inPack.get(from.id());
    Integer toPack = inPack.get(to.id());
    if (fromPack != null) {
      String expected = "must be answered by '" + from.id() + "' in " + answer + " of " + to.id();
      report.add(fromPack, list, entry, PackCodes.ONE_WAY, expected);
    } else if (toPack != null) {
      String expected = "must hold '" + from.id() + "', whose " + list + " names " + to.id();
      report.add(toPack, answer, -1, PackCodes.ONE_WAY, expected);
    }
  }

  private void cycles() {
    Set<String> looping = looping();
    Set<String> seen = new HashSet<>();
    for (String start : all.keySet()) {
      List<String> path = new ArrayList<>();
      @Nullable String at = looping.contains(start) ? start : null;
      while (at != null && seen.add(at)) {
        path.add(at);
        at = next(at, looping);
      }
      int from = path.indexOf(at);
      if (at != null && from >= 0) {
        report(path.subList(from, path.size()));
      }
    }
  }

  /** Returns the exercises from which one can go on for ever: all but those that come to an end. */
  private Set<String> looping() {
    Map<String, Integer> open = new LinkedHashMap<>();
    Map<String, List<String>> before = new LinkedHashMap<>();
    Deque<String> ended = new ArrayDeque<>();
    for (Links links : all.values()) {
      int nexts = 0;
      for (String next : links.progressTo()) {
        if (all.containsKey(next)) {
          nexts++;
          before.computeIfAbsent(next, key -> new ArrayList<>()).add(links.id());
        }
      }
      open.put(links.id(), nexts);
      if (nexts == 0) {
        ended.add(links.id());
      }
    }
    while (!ended.isEmpty()) {
      String end = ended.remove();
      open.remove(end);
      for (String earlier : before.getOrDefault(end, new ArrayList<>())) {
        if (open.merge(earlier, -1, Integer::sum) == 0) {
          ended.add(earlier);
        }
      }
    }
    return open.keySet();
  }

  private @Nullable String next(String id, Set<String> looping) {
    Links links = all.get(id);
    if (links != null) {
      for (String next : links.progressTo()) {
        if (looping.contains(next)) {
          return next;
        }
      }
    }
    return null;
  }

  private void report(List<String> cycle) {
    for (int i = 0; i < cycle.size(); i++) {
      Integer exercise = inPack.get(cycle.get(i));
      if (exercise != null) {
        String next = cycle.get((i + 1) % cycle.size());
        List<String> named = new ArrayList<>(cycle.subList(i, cycle.size()));
        named.addAll(cycle.subList(0, i + 1));
        String expected = "must not lead back to itself: " + String.join(" > ", named);
        int entry = pack.get(exercise).progressTo().indexOf(next);
        report.add(exercise, PROGRESS_TO, entry, PackCodes.CYCLE, expected);
        return;
      }
    }
  }
}
