package io.osteokit.pathways.verify.internal.encode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Everybody at once: one person whose facts are open, all that content derives from them, and what
 * is known to be so of every real case. Several of these may share facts, and contents may differ.
 */
public final class PersonModel {
  /** One rule of one book. */
  public record RuleKey(String book, String rule) {}

  private static final ImmutableList<Verdict> LADDER = ImmutableList.copyOf(Verdict.values());

  private final Circuit circuit;
  private final ContentModel content;
  private final BaseFacts base;
  private final Map<String, FactPoints> triage = new LinkedHashMap<>();
  private final Map<String, FactPoints> screen = new LinkedHashMap<>();
  private final Map<String, FactPoints> pathway = new LinkedHashMap<>();
  private final Map<RuleKey, Rail> rules = new LinkedHashMap<>();
  private final ImmutableMap<String, FactPoints> facts;
  private final ScreenModel verdicts;

  private PersonModel(Circuit circuit, ContentModel content, BaseFacts base) {
    this.circuit = circuit;
    this.content = content;
    this.base = base;
    triage.putAll(handed(content.triageBook(), triage));
    encode(content.triageBook(), triage);
    screen.putAll(triage);
    screen.putAll(handed(content.screenBook(), triage));
    encode(content.screenBook(), screen);
    pathway.putAll(triage);
    pathway.putAll(handed(content.pathwayBook(), triage));
    encode(content.pathwayBook(), pathway);
    for (Exercise exercise : content.exercises()) {
      for (String id :
          ImmutableList.of(
              ContentModel.released(exercise.id()), ContentModel.recentlyReleased(exercise.id()))) {
        screen.put(id, base.point(id));
      }
    }
    this.facts =
        ImmutableMap.<String, FactPoints>builder()
            .putAll(screen)
            .putAll(pathway)
            .buildKeepingLast();
    this.verdicts = new ScreenModel(circuit, content, this::screenFact);
  }

  /** Gives a person every fact that a content is handed. */
  static BaseFacts declare(BaseFacts base, Axioms axioms, ContentModel content) {
    Map<String, TakenFact> taken = Maps.uniqueIndex(content.taken(), TakenFact::fact);
    Set<String> derived =
        content.triageBook().derivations().stream()
            .map(d -> d.fact().id())
            .collect(ImmutableSet.toImmutableSet());
    for (RuleBook book :
        ImmutableList.of(content.triageBook(), content.screenBook(), content.pathwayBook())) {
      for (Fact fact : book.facts()) {
        if (!derived.contains(fact.id())) {
          declare(base, fact, axioms, taken);
        }
      }
    }
    for (Exercise exercise : content.exercises()) {
      String id = exercise.id();
      for (String fact :
          ImmutableList.of(ContentModel.released(id), ContentModel.recentlyReleased(id))) {
        declare(base, new Fact.YesNo(fact, fact), axioms, taken);
      }
    }
    return base;
  }

  private static void declare(
      BaseFacts base, Fact fact, Axioms axioms, Map<String, TakenFact> taken) {
    TakenFact how = taken.get(fact.id());
    boolean known = how != null && axioms.alwaysKnown().contains(how.aggregate());
    boolean finding = how != null && how.aggregate().equals("ANSWER");
    base.declare(fact, finding ? BaseFacts.Usual.NO : BaseFacts.Usual.UNKNOWN, known);
  }

  /** Returns a person by a content, of whom everything is so that is so of every real case. */
  public static PersonModel of(Circuit circuit, ContentModel content, BaseFacts base) {
    return new PersonModel(circuit, content, base);
  }

  private Map<String, FactPoints> handed(RuleBook book, Map<String, FactPoints> derived) {
    ImmutableMap.Builder<String, FactPoints> handed = ImmutableMap.builder();
    for (Fact fact : book.facts()) {
      FactPoints points = derived.get(fact.id());
      if (points == null) {
        points = base.find(fact.id());
      }
      if (points == null) {
        throw new IllegalArgumentException("no fact '" + fact.id() + "' is there to be handed");
      }
      handed.put(fact.id(), points);
    }
    return handed.buildOrThrow();
  }

  private void encode(RuleBook book, Map<String, FactPoints> facts) {
    new BookEncoder(circuit, facts)
        .encode(book)
        .forEach((rule, standing) -> rules.put(new RuleKey(book.id(), rule), standing));
  }

  /** Returns the content. */
  public ContentModel content() {
    return content;
  }

  /** Returns the facts that are handed in. */
  public BaseFacts base() {
    return base;
  }

  /** Returns how every rule of the three books stands. */
  public Map<RuleKey, Rail> rules() {
    return Collections.unmodifiableMap(rules);
  }

  /** Returns every fact of triage and pathway by its id. */
  public Map<String, FactPoints> facts() {
    return facts;
  }

  /**
   * Returns a fact of triage, screen or pathway.
   *
   * @throws IllegalArgumentException if the content has no such fact
   */
  public FactPoints fact(String id) {
    FactPoints fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException("the content has no fact '" + id + "'");
    }
    return fact;
  }

  private FactPoints screenFact(String id) {
    FactPoints points = screen.get(id);
    if (points == null) {
      throw new IllegalArgumentException("no fact '" + id + "' in the screen");
    }
    return points;
  }

  /** Returns the point that is true when an exercise gets this verdict or a worse one. */
  public int reaches(String exercise, Verdict verdict) {
    return verdicts.reaches(exercise, verdict);
  }

  /** Returns the point that is true when an exercise gets exactly this verdict. */
  public int gets(String exercise, Verdict verdict) {
    int next = LADDER.indexOf(verdict) + 1;
    int worse = next == LADDER.size() ? Circuit.FALSE : reaches(exercise, LADDER.get(next));
    return circuit.and(reaches(exercise, verdict), -worse);
  }
}
