package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.verify.Change.Kind;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.PossibleQuestion;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that an answer says of a person, each with its possible values as points. */
final class Outcomes {
  private static final String GUIDANCE = "guidance.";
  private static final String TOPIC = "topic.";

  /** One outcome of one content. */
  record Key(Kind kind, String id) {}

  private final Circuit circuit;

  Outcomes(Circuit circuit) {
    this.circuit = circuit;
  }

  /** Returns every outcome with its values, which exclude each other. */
  Map<Key, Map<String, Integer>> of(PersonModel person) {
    Map<Key, Map<String, Integer>> all = new LinkedHashMap<>();
    Map<String, FactPoints> facts = person.facts();
    ContentModel content = person.content();
    Triage triage = content.pathway().triage();
    all.put(new Key(Kind.URGENCY, "urgency"), choice(facts, "urgency"));
    all.put(new Key(Kind.COMPLETE, "complete"), yesNo(facts, "complete"));
    all.put(new Key(Kind.PHASE, "phase"), choice(facts, "phase"));
    all.put(new Key(Kind.WITHHELD, "withheld"), choice(facts, "withheld"));
    triage
        .outline()
        .redFlags()
        .forEach(id -> all.put(new Key(Kind.RED_FLAG, id), choice(facts, id)));
    triage
        .outline()
        .escalations()
        .forEach(id -> all.put(new Key(Kind.ESCALATION, id), choice(facts, id)));
    for (PathwayOutline.Option option : content.pathway().outline().options()) {
      if (!option.never()) {
        all.put(new Key(Kind.OPTION, option.id()), choice(facts, option.fact()));
      }
      if (facts.containsKey(ContentModel.avoided(option))) {
        all.put(new Key(Kind.AVOIDED, option.id()), yesNo(facts, ContentModel.avoided(option)));
      }
      for (PathwayOutline.Caveat caveat : option.caveats()) {
        all.put(new Key(Kind.CAVEAT, caveat.id()), caveat(facts, option, caveat));
      }
    }
    for (Exercise exercise : content.exercises()) {
      Map<String, Integer> verdicts = new LinkedHashMap<>();
      for (Verdict verdict : Verdict.values()) {
        verdicts.put(verdict.name(), person.gets(exercise.id(), verdict));
      }
      all.put(new Key(Kind.EXERCISE, exercise.id()), verdicts);
    }
    for (PossibleQuestion question : content.possibleQuestions()) {
      int asked = asked(facts, question);
      all.put(
          new Key(Kind.QUESTION, question.path()),
          ImmutableMap.of("asked", asked, "not asked", -asked));
    }
    for (PathwayOutline.Review review : content.pathway().outline().reviews()) {
      all.put(new Key(Kind.REVIEW, review.fact()), review(facts, review));
    }
    said(content, GUIDANCE)
        .forEach(id -> all.put(new Key(Kind.GUIDANCE, id), said(facts, GUIDANCE + id)));
    said(content, TOPIC).forEach(id -> all.put(new Key(Kind.TOPIC, id), said(facts, TOPIC + id)));
    return all;
  }

  /** Returns the point that is true when a question is asked. */
  int asked(Map<String, FactPoints> facts, PossibleQuestion question) {
    FactPoints fact = find(facts, question.fact());
    int open = question.finding() ? -fact.known() : ((FactPoints.YesNo) fact).yes();
    List<Integer> entries = new ArrayList<>();
    for (String one : question.entries()) {
      entries.add(((FactPoints.YesNo) find(facts, one)).yes());
    }
    int any = question.entries().isEmpty() ? Circuit.TRUE : circuit.or(entries);
    return circuit.and(open, any, -((FactPoints.Choice) find(facts, "urgency")).is("EMERGENCY"));
  }

  /** Returns the caveats that are shown whenever their option is listed, and only tell that. */
  static Set<Key> alongside(PersonModel person) {
    Set<Key> caveats = new LinkedHashSet<>();
    for (PathwayOutline.Option option : person.content().pathway().outline().options()) {
      option.caveats().stream()
          .filter(caveat -> caveat.when().isEmpty())
          .forEach(caveat -> caveats.add(new Key(Kind.CAVEAT, caveat.id())));
    }
    return caveats;
  }

  /** Returns the names of the statements of a kind. */
  private static List<String> said(ContentModel content, String prefix) {
    return content.pathwayBook().derivations().stream()
        .map(derivation -> derivation.fact().id())
        .filter(fact -> fact.startsWith(prefix))
        .map(fact -> fact.substring(prefix.length()))
        .toList();
  }

  private static Map<String, Integer> said(Map<String, FactPoints> facts, String fact) {
    return shown(((FactPoints.YesNo) find(facts, fact)).yes());
  }

  private static Map<String, Integer> shown(int point) {
    return ImmutableMap.of("shown", point, "not shown", -point);
  }

  /** A caveat is shown wherever its option is listed, as long as what it depends on is so. */
  private Map<String, Integer> caveat(
      Map<String, FactPoints> facts, PathwayOutline.Option option, PathwayOutline.Caveat caveat) {
    if (option.never()) {
      return shown(Circuit.FALSE);
    }
    FactPoints.Choice level = (FactPoints.Choice) find(facts, option.fact());
    int listed = circuit.or(level.is("CONSIDER"), level.is("OFFER"));
    int when =
        caveat
            .when()
            .map(fact -> ((FactPoints.YesNo) find(facts, fact)).yes())
            .orElse(Circuit.TRUE);
    return shown(circuit.and(listed, when));
  }

  private Map<String, Integer> review(Map<String, FactPoints> facts, PathwayOutline.Review review) {
    int holds = ((FactPoints.YesNo) find(facts, review.fact())).yes();
    String when =
        review.inDays().isPresent()
            ? "in " + review.inDays().getAsInt() + " days"
            : "on day " + review.onFractureDay().orElse(0) + " of the fracture";
    return ImmutableMap.of(when, holds, "no", -holds);
  }

  private static FactPoints find(Map<String, FactPoints> facts, String id) {
    FactPoints fact = facts.get(id);
    if (fact == null) {
      throw new IllegalArgumentException("the content has no fact '" + id + "'");
    }
    return fact;
  }

  private static Map<String, Integer> choice(Map<String, FactPoints> facts, String id) {
    FactPoints.Choice choice = (FactPoints.Choice) find(facts, id);
    Map<String, Integer> values = new LinkedHashMap<>();
    for (int i = 0; i < choice.values().size(); i++) {
      values.put(choice.values().get(i), choice.is().get(i));
    }
    values.put("unknown", -choice.known());
    return values;
  }

  private Map<String, Integer> yesNo(Map<String, FactPoints> facts, String id) {
    FactPoints.YesNo yesNo = (FactPoints.YesNo) find(facts, id);
    return ImmutableMap.of(
        "yes",
        yesNo.yes(),
        "no",
        circuit.and(yesNo.known(), -yesNo.yes()),
        "unknown",
        -yesNo.known());
  }

  /** Returns the point that is true when two people differ in an outcome. */
  int differ(Map<String, Integer> a, Map<String, Integer> b) {
    List<Integer> same = new ArrayList<>();
    Map<String, Integer> all = new LinkedHashMap<>(a);
    all.putAll(b);
    for (String value : all.keySet()) {
      same.add(
          circuit.same(a.getOrDefault(value, Circuit.FALSE), b.getOrDefault(value, Circuit.FALSE)));
    }
    return -circuit.and(same);
  }

  /** Returns the value that the engine gave each of some outcomes. */
  static Map<Key, String> seen(Collection<Key> keys, Seen seen, ContentModel content) {
    Circuit circuit = new Circuit();
    Map<String, FactPoints> facts = seen.facts(circuit);
    Outcomes constant = new Outcomes(circuit);
    Map<Key, String> values = new LinkedHashMap<>();
    keys.forEach(key -> values.put(key, constant.seen(key, seen, content, facts)));
    return values;
  }

  private String seen(Key key, Seen seen, ContentModel content, Map<String, FactPoints> facts) {
    return switch (key.kind()) {
      case EXERCISE -> seen.verdict(key.id()).name();
      case OPTION -> seen.listed(key.id());
      case QUESTION ->
          content.possibleQuestions().stream()
                  .filter(q -> q.path().equals(key.id()))
                  .anyMatch(q -> asked(facts, q) == Circuit.TRUE)
              ? "asked"
              : "not asked";
      case REVIEW ->
          content.pathway().outline().reviews().stream()
              .filter(r -> r.fact().equals(key.id()))
              .map(r -> value(review(facts, r)))
              .findFirst()
              .orElse("no");
      case AVOIDED -> value(yesNo(facts, "avoid." + key.id()));
      case CAVEAT ->
          content.pathway().outline().options().stream()
              .flatMap(
                  option ->
                      option.caveats().stream()
                          .filter(caveat -> caveat.id().equals(key.id()))
                          .map(caveat -> value(caveat(facts, option, caveat))))
              .findFirst()
              .orElse("not shown");
      case GUIDANCE -> value(said(facts, GUIDANCE + key.id()));
      case TOPIC -> value(said(facts, TOPIC + key.id()));
      case COMPLETE -> value(yesNo(facts, key.id()));
      case URGENCY, PHASE, WITHHELD, RED_FLAG, ESCALATION -> value(choice(facts, key.id()));
    };
  }

  private static String value(Map<String, Integer> values) {
    return values.entrySet().stream()
        .filter(value -> value.getValue() == Circuit.TRUE)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("unknown");
  }
}
