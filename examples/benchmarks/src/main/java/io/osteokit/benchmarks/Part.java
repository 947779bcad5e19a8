package io.osteokit.benchmarks;

import java.util.List;

/** One comparison: checks that all sides agree, then measures them side by side. */
public interface Part {

  /**
   * Returns the name for the command line.
   *
   * @return one lower-case word
   */
  String name();

  /**
   * Returns the heading of the part's table.
   *
   * @return a few words
   */
  String title();

  /**
   * Checks that all sides give the same answers, and measures them.
   *
   * @param settings how long to measure
   * @return the rows of the table
   * @throws Exception if a side fails
   * @throws IllegalStateException if the sides do not agree: then there is nothing to compare
   */
  List<Row> run(Settings settings) throws Exception;
}
