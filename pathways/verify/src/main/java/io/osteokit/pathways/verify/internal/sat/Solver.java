package io.osteokit.pathways.verify.internal.sat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.orders.NegativeLiteralSelectionStrategy;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * Answers whether points of a circuit can be true together. Parts of the circuit reach the solver
 * when a question first needs them, and what it learns serves later questions. Not thread-safe.
 */
public final class Solver {
  private static final int MAX_CONFLICTS = 50_000_000;

  private final Circuit circuit;
  private final org.sat4j.minisat.core.Solver<DataStructureFactory> solver;
  private final BitSet known = new BitSet();
  private int requiredSoFar;
  private int declared;
  private long questions;
  private boolean contradicted;

  /** Values of the inputs that answered a question, and with them of every point. */
  public static final class Model {
    private final Circuit circuit;
    private final BitSet told;
    private final BitSet truths;

    private Model(Circuit circuit, BitSet told, BitSet truths) {
      this.circuit = circuit;
      this.told = told;
      this.truths = truths;
    }

    /** Returns whether the point is true; an input that the solver was not told of is false. */
    public boolean isTrue(int point) {
      int top = Math.abs(point);
      if (!told.get(top)) {
        told.set(top);
        truths.set(top, isTrue(circuit.parts(top)));
      }
      return point > 0 == truths.get(top);
    }

    private boolean isTrue(int @Nullable [] parts) {
      return parts != null && Arrays.stream(parts).allMatch(this::isTrue);
    }
  }

  /** Creates a solver for a circuit that may still grow. */
  public Solver(Circuit circuit) {
    this.circuit = circuit;
    this.solver = SolverFactory.newMiniLearningHeap();
    // Inputs are made so that false is what is usual of people; witnesses get small at once.
    solver.getOrder().setPhaseSelectionStrategy(new NegativeLiteralSelectionStrategy());
    solver.setTimeoutOnConflicts(MAX_CONFLICTS);
    declare();
    define(Circuit.TRUE);
    add(Circuit.TRUE);
  }

  /** Returns values that make all the points true; empty if there are none. */
  public Optional<Model> solve(Collection<Integer> points) {
    List<int[]> required = circuit.required();
    for (; requiredSoFar < required.size(); requiredSoFar++) {
      require(required.get(requiredSoFar));
    }
    for (int point : points) {
      define(point);
    }
    questions++;
    if (contradicted || points.contains(Circuit.FALSE)) {
      return Optional.empty();
    }
    try {
      int[] assumed = points.stream().mapToInt(Integer::intValue).distinct().toArray();
      if (!solver.isSatisfiable(new VecInt(assumed))) {
        return Optional.empty();
      }
    } catch (TimeoutException e) {
      throw new IllegalStateException("no answer after " + MAX_CONFLICTS + " conflicts", e);
    }
    BitSet truths = new BitSet();
    for (int literal : solver.model()) {
      if (literal > 0) {
        truths.set(literal);
      }
    }
    return Optional.of(new Model(circuit, (BitSet) known.clone(), truths));
  }

  /** Returns values that make all the points true; empty if there are none. */
  public Optional<Model> solve(int... points) {
    return solve(Arrays.stream(points).boxed().toList());
  }

  /** Returns how many variables the solver has been told of. */
  public int variables() {
    return known.cardinality();
  }

  /** Returns how many clauses it holds, without those that it learnt. */
  public int clauses() {
    return solver.nConstraints();
  }

  /** Returns how many questions it was asked. */
  public long questions() {
    return questions;
  }

  private void require(int[] oneOf) {
    for (int point : oneOf) {
      define(point);
    }
    add(oneOf);
  }

  private void declare() {
    if (circuit.size() > declared) {
      declared = Math.max(circuit.size(), 2 * declared);
      solver.newVar(declared);
    }
  }

  /** Tells the solver what a point stands for, and all below it. */
  private void define(int point) {
    declare();
    int top = Math.abs(point);
    if (known.get(top)) {
      return;
    }
    known.set(top);
    int[] parts = circuit.parts(top);
    if (parts == null) {
      // Without a clause the model would not mention it.
      solver.registerLiteral(top);
      return;
    }
    int[] whole = new int[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      define(parts[i]);
      add(-top, parts[i]);
      whole[i] = -parts[i];
    }
    whole[parts.length] = top;
    add(whole);
  }

  private void add(int... clause) {
    try {
      solver.addClause(new VecInt(clause.clone()));
    } catch (ContradictionException e) {
      contradicted = true;
    }
  }
}
