package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.rules.Facts;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sessions, newest first: those with stop signs, then missed ones with their reasons. */
final class SessionMaker {
  private static final int MOST = 30;

  private SessionMaker() {}

  static List<DiaryEvent> sessions(Snapshot said) {
    Set<String> recent =
        said.members("RECENT_STOPS").map(Facts.KnownMembers::present).orElse(CaseMaker.none());
    Set<String> newest = stops(said, 1);
    Set<String> second = stops(said, 2);
    Set<String> reasons =
        said.members("COMMONEST_MISSED_REASONS")
            .map(Facts.KnownMembers::present)
            .orElse(CaseMaker.none());
    Optional<Range> missed = said.range("SESSIONS_MISSED_PERCENT");
    if (!missed.isPresent() && recent.isEmpty() && newest.isEmpty() && second.isEmpty()) {
      return List.of();
    }
    List<Set<String>> signs = new ArrayList<>();
    signs.add(newest);
    signs.add(second);
    Set<String> rest = ImmutableSet.copyOf(Sets.difference(recent, Sets.union(newest, second)));
    if (!rest.isEmpty()) {
      signs.add(rest);
    } else if (second.isEmpty()) {
      signs.remove(1);
    }
    int day = recent.isEmpty() && !newest.isEmpty() ? 3 : recent.isEmpty() ? 5 : 0;
    for (int all = signs.size(); all <= MOST; all++) {
      for (int absent = reasons.size(); absent <= all; absent++) {
        if (missed.isEmpty() || missed.get().contains(100.0 * absent / all)) {
          return sessions(signs, all, absent, reasons, day);
        }
      }
    }
    return List.of();
  }

  private static List<DiaryEvent> sessions(
      List<Set<String>> signs, int all, int missed, Set<String> reasons, int day) {
    List<DiaryEvent> events = new ArrayList<>();
    Iterator<String> why = reasons.iterator();
    for (int i = 0; i < all; i++) {
      boolean absent = i >= all - missed;
      SessionBuilder session =
          absent
              ? DiaryEvent.Session.missed(Diary.at(day, 120 - i))
              : DiaryEvent.Session.completed(Diary.at(day, 120 - i));
      if (absent && why.hasNext()) {
        session.because(MissedReason.valueOf(why.next()));
      }
      if (i < signs.size()) {
        for (StopCriterion sign : StopCriterion.values()) {
          if (signs.get(i).contains(sign.id())) {
            session.stop(sign);
          }
        }
      }
      events.add(session.build());
    }
    return events;
  }

  private static Set<String> stops(Snapshot said, int nth) {
    for (TakenFact taken : said.taken("SESSION_STOPS")) {
      if (Parameter.number(taken, "nth") == nth) {
        return said.members(taken).map(Facts.KnownMembers::present).orElse(CaseMaker.none());
      }
    }
    return CaseMaker.none();
  }
}
