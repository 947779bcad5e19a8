package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The terms of a layer as tables: for each atom and each of its cells, which terms it does not rule
 * out and which it confirms. To evaluate is to AND one row an atom.
 *
 * <p>A row is as many words for what is possible, then as many for what is certain. Their number is
 * even, so that four words are worked on at a time.
 */
final class StratumTables {
  private static final int AT_ONCE = 4;

  /** Where the bits of the layer begin among those of an evaluation, in words. */
  private final int offset;

  private final int width;

  /** The row of no atom: every term that there is. */
  private final long[] all;

  private final int[] atoms;

  /** Where the rows of an atom begin in the table. */
  private final int[] start;

  private final long[] table;

  private final Rule[] rules;

  /** The index of each term's rule. */
  private final int[] ofTerm;

  StratumTables(int offset, List<CompiledRule> rules, Atoms atoms) {
    this.offset = offset;
    List<Term> terms = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    TreeSet<Integer> used = new TreeSet<>();
    for (int r = 0; r < rules.size(); r++) {
      for (Term term : rules.get(r).terms()) {
        terms.add(term);
        owners.add(r);
        term.literals().forEach(literal -> used.add(literal.atom()));
      }
    }
    this.rules = rules.stream().map(CompiledRule::rule).toArray(Rule[]::new);
    this.ofTerm = owners.stream().mapToInt(Integer::intValue).toArray();
    this.width = 2 * words(terms.size());
    this.all = new long[width];
    for (int t = 0; t < terms.size(); t++) {
      set(all, 0, t);
      set(all, width / 2, t);
    }
    this.atoms = used.stream().mapToInt(Integer::intValue).toArray();
    this.start = new int[this.atoms.length];
    int rows = 0;
    for (int i = 0; i < start.length; i++) {
      start[i] = rows * width;
      rows += atoms.get(this.atoms[i]).cells + 1;
    }
    this.table = new long[rows * width];
    for (int row = 0; row < table.length; row += width) {
      System.arraycopy(all, 0, table, row, width);
    }
    for (int t = 0; t < terms.size(); t++) {
      for (Literal literal : terms.get(t).literals()) {
        int i = Arrays.binarySearch(this.atoms, literal.atom());
        withdraw(t, literal.possible(), start[i], atoms.get(literal.atom()));
        withdraw(t, literal.certain(), start[i] + width / 2, atoms.get(literal.atom()));
      }
    }
  }

  /** Returns how many words so many terms take, for either of the two halves. */
  static int words(int terms) {
    return (terms + 127) / 128 * 2;
  }

  /** Takes a term out of the rows of all cells of an atom but the given. */
  private void withdraw(int term, long cells, int from, Atom atom) {
    for (int cell = 0; cell <= atom.cells; cell++) {
      if ((cells >>> cell & 1) == 0) {
        table[from + cell * width + (term >> 6)] &= ~(1L << (term & 63));
      }
    }
  }

  private static void set(long[] words, int from, int bit) {
    words[from + (bit >> 6)] |= 1L << (bit & 63);
  }

  /** Writes which terms of the layer are possible and which certain. */
  void evaluate(int[] cells, long[] bits) {
    for (int w = 0; w < width; w += AT_ONCE) {
      long a = all[w];
      long b = all[w + 1];
      long c = all[w + 2];
      long d = all[w + 3];
      for (int i = 0; i < atoms.length; i++) {
        int row = start[i] + cells[atoms[i]] * width + w;
        a &= table[row];
        b &= table[row + 1];
        c &= table[row + 2];
        d &= table[row + 3];
      }
      bits[offset + w] = a;
      bits[offset + w + 1] = b;
      bits[offset + w + 2] = c;
      bits[offset + w + 3] = d;
    }
  }

  /** Hands over the rules of the layer that surely fire, in order. */
  void forEachCertain(long[] bits, Consumer<? super Rule> action) {
    int from = offset + width / 2;
    int last = -1;
    for (int w = 0; w < width / 2; w++) {
      for (long left = bits[from + w]; left != 0; left &= left - 1) {
        int rule = ofTerm[w * Long.SIZE + Long.numberOfTrailingZeros(left)];
        if (rule != last) {
          action.accept(rules[rule]);
        }
        last = rule;
      }
    }
  }

  /** Returns how many words the layer takes among those of an evaluation. */
  int width() {
    return width;
  }

  /** Returns the rules of some layers that surely fire, in order. */
  static ImmutableList<Rule> certain(List<StratumTables> layers, long[] bits) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    layers.forEach(layer -> layer.forEachCertain(bits, rules::add));
    return rules.build();
  }
}
