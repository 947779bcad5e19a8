package io.osteokit.cli;

import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.planning.Session;
import io.osteokit.exercises.planning.SessionItem;
import java.util.List;
import java.util.Locale;

/** The timetable of a session: one exercise a line, with a running clock. */
final class SessionTable {
  private SessionTable() {}

  static void write(Session session, Catalogue catalogue, Page page) {
    // Everything but the name takes 47 columns.
    int name = Math.max(18, Math.min(36, page.width() - 47));
    page.line(row(name, "Start", "Part", "Exercise", "Amount", "Hold", "Rest", "Time"));
    int clock = 0;
    for (SessionItem item : session.items()) {
      List<String> names = Page.wrap(catalogue.find(item.exercise()).orElseThrow().name(), name);
      page.line(
          row(
              name,
              Words.clock(clock),
              part(item),
              names.get(0),
              amount(item),
              item.holdSeconds() > 0 ? item.holdSeconds() + " s" : "",
              item.restSeconds() > 0 ? item.restSeconds() + " s" : "",
              Words.clock(item.seconds())));
      for (String more : names.subList(1, names.size())) {
        page.line(row(name, "", "", more, "", "", "", ""));
      }
      clock += item.seconds();
    }
    page.line(row(name, Words.clock(clock), "End", "", "", "", "", ""));
    page.gap();
    page.paragraph("Amount is sets × repetitions, both sides counted together.");
  }

  private static String part(SessionItem item) {
    return Words.capital(item.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Returns sets × repetitions; for a timed exercise its bouts, if there is more than one. */
  private static String amount(SessionItem item) {
    boolean timed = item.reps() == 1 && item.holdSeconds() == 0;
    if (timed) {
      return item.sets() == 1 ? "" : item.sets() + " ×";
    }
    return item.sets() + " × " + item.reps();
  }

  private static String row(int name, String... cells) {
    return String.format(
        Locale.ROOT, "%5s  %-9s  %-" + name + "s  %6s  %5s  %5s  %5s", (Object[]) cells);
  }
}
