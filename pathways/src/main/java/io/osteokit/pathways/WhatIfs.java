package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts sets of changes into words, each number as far as it may go. For one thread. */
final class WhatIfs {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Worlds worlds;
  private final ChangesContent content;
  private final ChangeWords words;
  private final Cuts cuts;
  private final World world;
  private final Target target;
  private final LocalDate today;

  WhatIfs(
      Worlds worlds,
      ChangesContent content,
      ChangeWords words,
      Cuts cuts,
      World world,
      Target target,
      LocalDate today) {
    this.worlds = worlds;
    this.content = content;
    this.words = words;
    this.cuts = cuts;
    this.world = world;
    this.target = target;
    this.today = today;
  }

  WhatIf of(List<Move> moves) {
    List<FactChange> changes = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    String time = "";
    for (Move move : moves) {
      FactChange change = change(move, moves);
      changes.add(change);
      if (move.slot().equals(Move.TIME)) {
        time = change.words();
      } else {
        conditions.add(change.words());
      }
    }
    String ifs = conditions.isEmpty() ? "" : "if " + ChangeWords.join(conditions);
    String all = time.isEmpty() ? ifs : ifs.isEmpty() ? time : time + ", and " + ifs;
    return new WhatIf(changes, ChangeWords.begin(all) + ".");
  }

  private FactChange change(Move move, List<Move> moves) {
    if (!move.fact().isPresent()) {
      String say = move.say().orElse("");
      return new FactChange(move.slot(), say, "not so", "so", move.kind(), say);
    }
    Fact fact = worlds.fact(move.fact().get());
    Object now = World.value(world.base(), fact);
    if (move.slot().equals(Move.TIME)) {
      Fact decisive = decisive(move, moves, fact);
      return time(move, moves, decisive, World.value(world.base(), decisive));
    }
    Object to = move.value();
    if (to == null) {
      throw new IllegalStateException("a change to nothing");
    }
    String inWords =
        fact instanceof Fact.Amount amount
            ? range(amount, (Double) to, move, moves)
            : words.value(fact, to);
    return new FactChange(
        fact.id(),
        words.label(fact),
        words.value(fact, now),
        inWords,
        move.kind(),
        words.change(fact, now, to, inWords));
  }

  /** Widens a number as far as the target is still met. */
  private String range(Fact.Amount fact, double to, Move move, List<Move> moves) {
    List<Double> samples = cuts.samples(fact.id());
    int low = samples.indexOf(to);
    int high = low;
    while (low > 0 && isMet(moves, move, value(fact, move, samples.get(low - 1)))) {
      low--;
    }
    while (high < samples.size() - 1
        && isMet(moves, move, value(fact, move, samples.get(high + 1)))) {
      high++;
    }
    return words.range(
        fact,
        low == 0 ? null : samples.get(low),
        high == samples.size() - 1 ? null : samples.get(high));
  }

  private static Move value(Fact fact, Move move, double value) {
    return new Move(
        move.slot(),
        move.id(),
        move.kind(),
        move.turn(),
        move.touches(),
        edit -> edit.set(fact.id(), value),
        move.fact(),
        value,
        move.say());
  }

  private boolean isMet(List<Move> moves, Move instead, Move by) {
    ImmutableList.Builder<Move> others = ImmutableList.builder();
    moves.forEach(move -> others.add(move.equals(instead) ? by : move));
    return target.isMet(Edit.apply(worlds, content, world, others.build()));
  }

  private FactChange time(Move move, List<Move> moves, Fact fact, @Nullable Object now) {
    int days = move.value() instanceof Double number ? number.intValue() : 0;
    Optional<Integer> end = lastDay(move, moves, days);
    String since =
        Optional.ofNullable(content.facts().get(fact.id()))
            .map(changing -> changing.words().getOrDefault("since", ""))
            .orElse("");
    String key = since.isEmpty() ? "timePassing" : end.isPresent() ? "timeWithin" : "timeFrom";
    Object then = now instanceof Double age ? (Object) (age + days) : null;
    String to = words.value(fact, then);
    String say =
        content
            .phrase(key)
            .replace("{date}", DAY.format(today.plusDays(days)))
            .replace("{until}", end.map(n -> DAY.format(today.plusDays(n))).orElse(""))
            .replace("{value}", to)
            .replace("{since}", since);
    return new FactChange(
        fact.id(), words.label(fact), words.value(fact, now), to, ChangeKind.TIME, say);
  }

  /** Returns the age that has to grow: without it the days that pass would bring nothing. */
  private Fact decisive(Move move, List<Move> moves, Fact otherwise) {
    for (String key : move.touches()) {
      ChangesContent.Changing changing = content.facts().get(key);
      if (changing != null && changing.isAge()) {
        String known = content.toldBy(key, world.base()).orElse(key);
        Object now = World.value(world.base(), worlds.fact(known));
        Move still =
            new Move(
                key,
                key,
                ChangeKind.TIME,
                Move.Turn.ONE,
                move.touches(),
                edit -> edit.set(key, now),
                Optional.of(key),
                now,
                Optional.empty());
        List<Move> all = ImmutableList.<Move>builder().addAll(moves).add(still).build();
        if (!target.isMet(Edit.apply(worlds, content, world, all))) {
          return worlds.fact(known);
        }
      }
    }
    return worlds.fact(content.toldBy(otherwise.id(), world.base()).orElse(otherwise.id()));
  }

  /** Returns the last day on which the target is still met; empty if time does not end it. */
  private Optional<Integer> lastDay(Move move, List<Move> moves, int from) {
    for (int days : content.daysOfInterest(world.base(), cuts)) {
      if (days > from) {
        int passing = days;
        Move later =
            new Move(
                move.slot(),
                move.id(),
                move.kind(),
                move.turn(),
                move.touches(),
                edit -> edit.pass(passing),
                move.fact(),
                (double) passing,
                move.say());
        if (!isMet(moves, move, later)) {
          return Optional.of(days - 1);
        }
      }
    }
    return Optional.empty();
  }
}
