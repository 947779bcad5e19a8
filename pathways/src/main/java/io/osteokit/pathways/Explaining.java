package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ScreenedExercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Explains one subject of one decision. For one thread. */
final class Explaining {
  private static final int MOST_SETS = 5;

  /** Sets of changes to try; a second of work at the very most. */
  private static final int BUDGET = 4_000;

  private final Reasons reasons;
  private final Decision decision;
  private final Case person;
  private final Subject subject;
  private final World world;
  private final ReasonWords words;
  private final ChangesContent content;

  Explaining(Reasons reasons, Decision decision, Case person, Subject subject) {
    this.reasons = reasons;
    this.decision = decision;
    this.person = person;
    this.subject = subject;
    this.world = reasons.world(decision, person);
    this.content = reasons.changes();
    this.words = new ReasonWords(reasons, world);
  }

  Why why() {
    return switch (subject.kind()) {
      case OPTION -> option(reasons.pathway().option(subject.id()));
      case EXERCISE -> exercise();
      case RED_FLAG -> flag();
    };
  }

  private Why option(PathwayContent.Option option) {
    String standing = standing(option);
    boolean present = standing.equals("OFFER") || standing.equals("CONSIDER");
    if (present) {
      return of(option.name(), standing, true, words.fired(option.fact()));
    }
    List<Why.Reason> why =
        option.never() ? words.never(option) : words.failed(option.fact(), option.notNow());
    Target target = option.never() ? Target.never() : Target.option(option.id());
    return absent(option.name(), standing, why, target, ImmutableList.of());
  }

  private String standing(PathwayContent.Option option) {
    boolean avoided = decision.avoid().stream().anyMatch(one -> one.id().equals(option.id()));
    String level = option.never() ? "NOT_LISTED" : world.level(option.id());
    return avoided ? "AVOID" : level;
  }

  private Why exercise() {
    ScreenedExercise screened =
        decision
            .screen()
            .find(subject.id())
            .orElseThrow(() -> new IllegalArgumentException("no exercise '" + subject.id() + "'"));
    String name = screened.exercise().name();
    List<Why.Reason> why = words.rows(decision.screen(), screened);
    if (screened.verdict().isAvailable()) {
      return of(name, screened.verdict().name(), true, why);
    }
    List<Why.Alternative> instead = new ArrayList<>();
    for (Exercise other : screened.alternatives()) {
      instead.add(new Why.Alternative(other.id(), other.name()));
    }
    Target target = new ExerciseTarget(reasons.worlds(), subject.id());
    return absent(name, screened.verdict().name(), why, target, instead);
  }

  private Why flag() {
    if (!reasons.flags().contains(subject.id())) {
      throw new IllegalArgumentException("no red flag '" + subject.id() + "'");
    }
    String name = ChangeWords.begin(reasons.worlds().fact(subject.id()).label());
    for (List<RaisedFlag> flags :
        ImmutableList.of(decision.triage().redFlags(), decision.triage().escalations())) {
      for (RaisedFlag flag : flags) {
        if (flag.id().equals(subject.id())) {
          return of(name, flag.urgency().name(), true, words.fired(flag.id()));
        }
      }
    }
    List<Why.Reason> why = words.failed(subject.id(), "");
    return absent(name, "NONE", why, Target.flag(subject.id()), ImmutableList.of());
  }

  private Why of(String name, String standing, boolean present, List<Why.Reason> why) {
    return new Why(
        subject,
        name,
        standing,
        present,
        ImmutableList.of(says(name, standing)),
        why,
        ImmutableList.of(),
        false,
        ImmutableList.of());
  }

  private Why absent(
      String name,
      String standing,
      List<Why.Reason> why,
      Target target,
      List<Why.Alternative> instead) {
    WhatIfSearch search = search(target, false).run(MOST_SETS, BUDGET);
    List<String> says = new ArrayList<>();
    says.add(says(name, standing));
    List<Why.Alternative> others = new ArrayList<>(instead);
    if (search.isNever()) {
      Optional<ChangesContent.Passed> passed = passed(target, search);
      boolean time = passed.isPresent() || onlyTime(target, search);
      says.add(
          passed
              .map(ChangesContent.Passed::say)
              .orElse(time ? content.phrase("passed") : unchangeable(search)));
      passed
          .filter(p -> Target.option(p.instead()).isMet(world))
          .ifPresent(
              p -> {
                says.add(p.sayInstead());
                String itsName = reasons.pathway().optionName(p.instead());
                others.add(new Why.Alternative(p.instead(), itsName));
              });
    }
    WhatIfs sentences =
        new WhatIfs(
            reasons.worlds(),
            content,
            words.changes(),
            reasons.cuts(),
            world,
            target,
            person.today());
    ImmutableList.Builder<WhatIf> changes = ImmutableList.builder();
    search.found().forEach(set -> changes.add(sentences.of(set)));
    return new Why(
        subject, name, standing, false, says, why, changes.build(), search.isNever(), others);
  }

  private WhatIfSearch search(Target target, boolean back) {
    Optional<String> exercise =
        subject.kind() == Subject.Kind.EXERCISE ? Optional.of(subject.id()) : Optional.empty();
    Moves moves =
        new Moves(
            reasons.worlds(), content, reasons.cuts(), world, reasons.urgent(), exercise, back);
    return new WhatIfSearch(reasons.worlds(), content, world, moves, target);
  }

  private Optional<ChangesContent.Passed> passed(Target target, WhatIfSearch search) {
    return onlyTime(target, search)
        ? content.passed().stream().filter(p -> p.option().equals(subject.id())).findFirst()
        : Optional.empty();
  }

  /** Returns whether an earlier day would have brought it, which no day to come can. */
  private boolean onlyTime(Target target, WhatIfSearch search) {
    return search.timeStands() && !search(target, true).run(1, BUDGET).found().isEmpty();
  }

  private boolean isNever() {
    return subject.kind() == Subject.Kind.OPTION && reasons.pathway().option(subject.id()).never();
  }

  private String unchangeable(WhatIfSearch search) {
    Set<String> wall = search.wall();
    if (wall.isEmpty()) {
      return content.phrase(isNever() ? "neverOption" : "neverAtAll");
    }
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    wall.forEach(key -> facts.add(words.known(key)));
    return content
        .phrase("neverFact")
        .replace("{facts}", String.join("; ", facts.build().asList()));
  }

  private String says(String name, String standing) {
    String key = "standing." + subject.kind().name() + "." + standing;
    return content
        .phrase(key)
        .replace("{name}", name)
        .replace("{urgency}", standing.toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
