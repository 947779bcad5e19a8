package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.Content;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.verify.internal.axioms.Axioms;
import io.osteokit.pathways.verify.internal.encode.BaseFacts;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.PersonModel;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import io.osteokit.pathways.verify.internal.encode.World;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import io.osteokit.pathways.verify.internal.sat.Solver;
import io.osteokit.pathways.verify.internal.witness.CaseMaker;
import io.osteokit.pathways.verify.internal.witness.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changes for whom between two versions of content: every outcome that comes out otherwise for
 * anybody at all, with somebody for whom it does. What is not listed changes for nobody. Immutable.
 *
 * <p>The words of options, caveats and guidance, reasons, and the numbers of the session planner
 * are not outcomes; {@link DocumentDiff} lists what changed in them.
 *
 * @param before the old content
 * @param after the new content
 * @param changes what changes, in the order of an answer
 */
public record ContentDiff(Content before, Content after, List<Change> changes) {
  private static final String ABSENT = "not there";
  private static final int TRIES = 10;

  /** How often to try where facts are looked at apart, so that few people found are real. */
  private static final int PATIENCE = 2;

  /** Copies the changes. */
  public ContentDiff {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    changes = ImmutableList.copyOf(changes);
  }

  /**
   * Compares two versions of content. They share what people are made of; only a fact that the two
   * take from a case in different ways is looked at apart, and then found in one case again.
   *
   * @param before the old pathway, with its triage and screen
   * @param after the new pathway, with its triage and screen
   * @return what changes
   */
  public static ContentDiff between(Pathway before, Pathway after) {
    List<Change> changes = new Search(before, after).changes();
    return new ContentDiff(before.content(), after.content(), changes);
  }

  /**
   * Returns whether nothing changes for anybody.
   *
   * @return whether there is no change
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** One comparison under way. */
  private static final class Search {
    private final World world = new World(Axioms.shipped());
    private final Outcomes outcomes = new Outcomes(world.circuit());
    private final PersonModel old;
    private final PersonModel young;
    private final boolean isApart;
    private int found;
    private int unconfirmed;

    Search(Pathway before, Pathway after) {
      ContentModel oldContent = new ContentModel(before);
      ContentModel newContent = new ContentModel(after);
      BaseFacts base = world.facts(oldContent);
      this.old = world.person(oldContent, base);
      Set<String> apart = apart(oldContent, newContent);
      this.isApart = !apart.isEmpty();
      this.young = world.person(newContent, world.facts(newContent, base, apart));
    }

    private static Set<String> apart(ContentModel a, ContentModel b) {
      Set<TakenFact> inBoth = new LinkedHashSet<>(a.taken());
      inBoth.retainAll(ImmutableSet.copyOf(b.taken()));
      Set<String> same =
          inBoth.stream().map(TakenFact::fact).collect(ImmutableSet.toImmutableSet());
      return b.taken().stream()
          .map(TakenFact::fact)
          .filter(fact -> !same.contains(fact))
          .collect(ImmutableSet.toImmutableSet());
    }

    List<Change> changes() {
      Map<Outcomes.Key, Map<String, Integer>> before = outcomes.of(old);
      Map<Outcomes.Key, Map<String, Integer>> after = outcomes.of(young);
      Set<Outcomes.Key> all = new LinkedHashSet<>(before.keySet());
      all.addAll(after.keySet());
      Set<Outcomes.Key> alongside = Outcomes.alongside(old);
      alongside.retainAll(Outcomes.alongside(young));
      all.removeAll(alongside);
      Map<Outcomes.Key, Change> changes = new LinkedHashMap<>();
      Set<Outcomes.Key> both = new LinkedHashSet<>(before.keySet());
      both.retainAll(after.keySet());
      both.removeAll(alongside);
      for (Outcomes.Key key : both) {
        int differs =
            outcomes.differ(
                before.getOrDefault(key, ImmutableMap.of()),
                after.getOrDefault(key, ImmutableMap.of()));
        // Whoever was found for another outcome may show this one, too.
        if (!changes.containsKey(key) && differs != Circuit.FALSE) {
          look(key, differs, both, changes);
        }
      }
      List<Change> inOrder = new ArrayList<>();
      for (Outcomes.Key key : all) {
        if (!both.contains(key)) {
          boolean isNew = !before.containsKey(key);
          inOrder.add(
              change(
                  key,
                  isNew ? ABSENT : "there",
                  isNew ? "there" : ABSENT,
                  Optional.empty(),
                  "only one content has it"));
        } else if (changes.containsKey(key)) {
          inOrder.add(changes.get(key));
        }
      }
      return inOrder;
    }

    private static Change change(
        Outcomes.Key key, String before, String after, Optional<Case> witness, String remark) {
      return new Change(key.kind(), key.id(), before, after, witness, remark);
    }

    /** Looks for somebody for whom the outcome changes, and notes all that changes for them. */
    private void look(
        Outcomes.Key key, int differs, Set<Outcomes.Key> all, Map<Outcomes.Key, Change> changes) {
      List<Integer> points = new ArrayList<>(ImmutableList.of(differs));
      if (isApart && unconfirmed >= PATIENCE) {
        if (world.solve(points).isPresent()) {
          changes.put(key, unconfirmed(key));
        }
        return;
      }
      for (int i = 0; i < (isApart ? PATIENCE : TRIES); i++) {
        Optional<Solver.Model> model = world.plainest(points, ImmutableList.of(old, young));
        if (model.isEmpty()) {
          break;
        }
        note(Snapshot.of(old, model.get()), all, changes);
        note(Snapshot.of(young, model.get()), all, changes);
        if (changes.containsKey(key)) {
          return;
        }
        points.add(-Prover.unusual(world.circuit(), ImmutableList.of(old, young), model.get()));
      }
      if (points.size() > 1) {
        unconfirmed++;
        changes.put(key, unconfirmed(key));
      }
    }

    private Change unconfirmed(Outcomes.Key key) {
      String remark =
          isApart
              ? "may change: the contents take a fact from a case in two ways, and no case was"
                  + " found"
              : "may change: no case was found that the engines confirm";
      return change(key, "?", "?", Optional.empty(), remark);
    }

    private void note(Snapshot said, Set<Outcomes.Key> all, Map<Outcomes.Key, Change> changes) {
      List<Case> cases;
      try {
        cases = CaseMaker.cases("witness-" + ++found, said);
      } catch (IllegalArgumentException e) {
        return;
      }
      for (Case person : cases) {
        Map<Outcomes.Key, String> before = values(all, person, old);
        Map<Outcomes.Key, String> after = values(all, person, young);
        before.forEach(
            (key, was) -> {
              String is = after.getOrDefault(key, "");
              boolean isOpen =
                  Optional.ofNullable(changes.get(key)).flatMap(Change::witness).isEmpty();
              if (isOpen && !was.equals(is)) {
                changes.put(key, change(key, was, is, Optional.of(person), ""));
              }
            });
      }
    }

    private static Map<Outcomes.Key, String> values(
        Set<Outcomes.Key> keys, Case person, PersonModel by) {
      return Outcomes.seen(keys, Seen.of(by.content(), person), by.content());
    }
  }
}
