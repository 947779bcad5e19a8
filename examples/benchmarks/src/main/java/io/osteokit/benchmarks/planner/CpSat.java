package io.osteokit.benchmarks.planner;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** The instance as a model of OR-Tools CP-SAT, solved by one worker until the answer is proved. */
final class CpSat {
  static {
    Loader.loadNativeLibraries();
  }

  private CpSat() {}

  /** Returns the best worth. */
  static long solve(Instance instance) {
    CpModel model = new CpModel();
    LinearExprBuilder time = LinearExpr.newBuilder();
    LinearExprBuilder worth = LinearExpr.newBuilder();
    LinearExprBuilder[] families = builders(instance.families);
    LinearExprBuilder[] coverage = builders(Instance.GOALS);
    LinearExprBuilder[] quotas = builders(Instance.MINIMUMS.length);
    for (int i = 0; i < instance.options.size(); i++) {
      Instance.Option option = instance.options.get(i);
      BoolVar chosen = model.newBoolVar("x" + i);
      time.addTerm(chosen, option.seconds());
      worth.addTerm(chosen, option.value());
      families[option.family()].add(chosen);
      if (option.quota() >= 0) {
        quotas[option.quota()].add(chosen);
      }
      for (int g = 0; g < Instance.GOALS; g++) {
        if (option.coverage()[g] > 0) {
          coverage[g].addTerm(chosen, option.coverage()[g]);
        }
      }
    }
    model.addLessOrEqual(time, Instance.BUDGET);
    for (LinearExprBuilder family : families) {
      model.addLessOrEqual(family, 1);
    }
    for (int q = 0; q < quotas.length; q++) {
      model.addGreaterOrEqual(quotas[q], Instance.MINIMUMS[q]);
    }
    for (int g = 0; g < Instance.GOALS; g++) {
      IntVar counted = model.newIntVar(0, instance.caps[g], "g" + g);
      model.addLessOrEqual(counted, coverage[g]);
      worth.addTerm(counted, instance.weights[g]);
    }
    model.maximize(worth);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("CP-SAT came to " + status);
    }
    return Math.round(solver.objectiveValue());
  }

  private static LinearExprBuilder[] builders(int count) {
    LinearExprBuilder[] builders = new LinearExprBuilder[count];
    for (int i = 0; i < count; i++) {
      builders[i] = LinearExpr.newBuilder();
    }
    return builders;
  }
}
