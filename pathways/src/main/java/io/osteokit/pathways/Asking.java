package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts together what to ask about one decision. For one thread. */
final class Asking {
  private static final String ANSWERS = "$.checkIn.answers.";
  private static final String EQUIPMENT = "$.equipment";

  private final Reasons reasons;
  private final Decision decision;
  private final World world;

  Asking(Reasons reasons, Decision decision, World world) {
    this.reasons = reasons;
    this.decision = decision;
    this.world = world;
  }

  AskNext askNext() {
    if (decision.triage().urgency() == Urgency.EMERGENCY) {
      return new AskNext(ImmutableList.of());
    }
    Map<String, Witness> telling = new LinkedHashMap<>();
    List<OpenQuestion> open = open();
    Witnesses witnesses = new Witnesses(reasons, world, open);
    for (OpenQuestion question : open) {
      witnesses
          .find(question)
          .ifPresent(witness -> telling.merge(question.path(), witness, Witness::and));
    }
    if (!listed(EQUIPMENT).isEmpty()) {
      witnesses.session().ifPresent(witness -> telling.put(EQUIPMENT, witness));
    }
    List<Ranked> screens = new ArrayList<>();
    for (ChangesContent.Group group : reasons.changes().groups()) {
      ranked(group, telling).ifPresent(screens::add);
    }
    return new AskNext(
        screens.stream()
            .sorted(Comparator.comparing(Ranked::best, Comparator.reverseOrder()))
            .map(Ranked::screen)
            .collect(ImmutableList.toImmutableList()));
  }

  private record Ranked(Witness best, AskNext.Screen screen) {}

  /** Returns the questions without an answer, findings first. */
  List<OpenQuestion> open() {
    ImmutableList.Builder<OpenQuestion> open = ImmutableList.builder();
    for (ChangesContent.Group group : reasons.changes().groups()) {
      for (String path : group.asks()) {
        if (path.startsWith(ANSWERS)) {
          String finding = path.substring(ANSWERS.length());
          if (!world.base().isKnown(finding)) {
            List<Consumer<Edit>> answers =
                ImmutableList.of(edit -> edit.set(finding, false), edit -> edit.set(finding, true));
            open.add(new OpenQuestion(path, ImmutableList.of(finding), answers));
          }
        }
      }
    }
    for (ChangesContent.Asked asked : reasons.changes().questions()) {
      boolean may =
          switch (asked.ask()) {
            case OPEN -> !asked.path().contains("[]") || !listed(asked.path()).isEmpty();
            case LISTED -> !listed(asked.path()).isEmpty();
            case NEVER -> false;
          };
      if (may && asked.open().isFor(world.base())) {
        open.add(new OpenQuestion(asked.path(), asked.facts(), answers(asked)));
      }
    }
    return open.build();
  }

  private List<Consumer<Edit>> answers(ChangesContent.Asked asked) {
    ImmutableList.Builder<Consumer<Edit>> answers = ImmutableList.builder();
    for (ChangesContent.Step step : asked.answers()) {
      answers.add(edit -> edit.step(step));
    }
    if (asked.answers().isEmpty()) {
      Fact fact = reasons.worlds().fact(asked.facts().get(0));
      for (Object value : Moves.values(fact, reasons.cuts())) {
        answers.add(edit -> edit.set(fact.id(), value));
      }
    }
    return answers.build();
  }

  /** Returns the questions of the full list that a path stands for. */
  private List<Question> listed(String path) {
    return decision.questions().stream()
        .filter(question -> question.fact().replaceAll("\\[\\d+\\]", "[]").equals(path))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Ranked> ranked(ChangesContent.Group group, Map<String, Witness> telling) {
    List<String> paths = new ArrayList<>(group.asks());
    paths.retainAll(telling.keySet());
    paths.sort(Comparator.comparing((String path) -> of(telling, path), Comparator.reverseOrder()));
    ImmutableList.Builder<AskNext.Item> items = ImmutableList.builder();
    for (String path : paths) {
      items.addAll(items(path, of(telling, path).effects()));
    }
    List<AskNext.Item> all = items.build();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ranked(
                of(telling, paths.get(0)),
                new AskNext.Screen(
                    group.id(), group.title(), group.noneOfThese() && all.size() > 1, all)));
  }

  private static Witness of(Map<String, Witness> telling, String path) {
    Witness witness = telling.get(path);
    if (witness == null) {
      throw new IllegalStateException("nothing tells for " + path);
    }
    return witness;
  }

  private List<AskNext.Item> items(String path, Set<AskNext.Effect> effects) {
    ImmutableList.Builder<AskNext.Item> items = ImmutableList.builder();
    List<Question> listed = listed(path);
    for (Question question : listed) {
      items.add(new AskNext.Item(question.fact(), question.text(), question.why(), effects));
    }
    if (listed.isEmpty()) {
      String key = "question." + path.substring(2);
      Optional<ChangesContent.Asked> asked =
          reasons.changes().questions().stream().filter(q -> q.path().equals(path)).findFirst();
      String text = text(key + ".text", asked.flatMap(ChangesContent.Asked::text));
      String why = text(key + ".why", asked.flatMap(ChangesContent.Asked::why));
      items.add(new AskNext.Item(path, text, why, effects));
    }
    return items.build();
  }

  private String text(String key, Optional<String> own) {
    return own.orElseGet(() -> reasons.texts().get(key, reasons.texts().defaultLanguage()));
  }
}
