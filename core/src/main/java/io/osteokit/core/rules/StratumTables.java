package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The terms of a layer as tables: for each atom and each of its cells, which terms it does not rule
 * out and which it confirms. To evaluate is to AND one row an atom.
 */
final class StratumTables {
  private final int words;
  private final int[] atoms;
  private final long[][][] possible;
  private final long[][][] certain;
  private final ImmutableList<CompiledRule> rules;

  private StratumTables(int words, int[] atoms, long[][][] p, long[][][] c, List<CompiledRule> r) {
    this.words = words;
    this.atoms = atoms;
    this.possible = p;
    this.certain = c;
    this.rules = ImmutableList.copyOf(r);
  }

  static StratumTables of(List<CompiledRule> rules, Atoms atoms) {
    List<Term> terms = new ArrayList<>();
    TreeSet<Integer> used = new TreeSet<>();
    for (CompiledRule rule : rules) {
      for (Term term : rule.terms()) {
        terms.add(term);
        term.literals().forEach(literal -> used.add(literal.atom()));
      }
    }
    int words = (terms.size() + 63) / 64;
    int[] indices = used.stream().mapToInt(Integer::intValue).toArray();
    long[][][] possible = new long[indices.length][][];
    long[][][] certain = new long[indices.length][][];
    for (int i = 0; i < indices.length; i++) {
      int rows = atoms.get(indices[i]).cells + 1;
      possible[i] = allTerms(rows, words);
      certain[i] = allTerms(rows, words);
    }
    for (int t = 0; t < terms.size(); t++) {
      for (Literal literal : terms.get(t).literals()) {
        int i = Arrays.binarySearch(indices, literal.atom());
        withdraw(possible[i], t, literal.possible());
        withdraw(certain[i], t, literal.certain());
      }
    }
    return new StratumTables(words, indices, possible, certain, rules);
  }

  /** Returns rows in which an atom rules nothing out. */
  private static long[][] allTerms(int rows, int words) {
    long[][] table = new long[rows][words];
    for (long[] row : table) {
      Arrays.fill(row, -1L);
    }
    return table;
  }

  /** Takes a term out of the rows of all cells but the given. */
  private static void withdraw(long[][] table, int term, long cells) {
    long bit = 1L << (term & 63);
    for (int cell = 0; cell < table.length; cell++) {
      if ((cells >>> cell & 1) == 0) {
        table[cell][term >> 6] &= ~bit;
      }
    }
  }

  ImmutableList<CompiledRule> rules() {
    return rules;
  }

  /** Writes the standing of each rule of the layer to its index. */
  void evaluate(int[] cells, Standing[] standings) {
    long[] p = new long[words];
    long[] c = new long[words];
    Arrays.fill(p, -1L);
    Arrays.fill(c, -1L);
    for (int i = 0; i < atoms.length; i++) {
      int cell = cells[atoms[i]];
      long[] rowPossible = possible[i][cell];
      long[] rowCertain = certain[i][cell];
      for (int w = 0; w < words; w++) {
        p[w] &= rowPossible[w];
        c[w] &= rowCertain[w];
      }
    }
    for (CompiledRule rule : rules) {
      int from = rule.firstTerm();
      int to = from + rule.terms().size();
      standings[rule.index()] = Standing.of(any(p, from, to), any(c, from, to));
    }
  }

  private static boolean any(long[] bits, int from, int to) {
    if (from == to) {
      return false;
    }
    int first = from >> 6;
    int last = (to - 1) >> 6;
    long head = -1L << (from & 63);
    long tail = -1L >>> (63 - (to - 1 & 63));
    if (first == last) {
      return (bits[first] & head & tail) != 0;
    }
    long found = (bits[first] & head) | (bits[last] & tail);
    for (int w = first + 1; w < last && found == 0; w++) {
      found = bits[w];
    }
    return found != 0;
  }
}
