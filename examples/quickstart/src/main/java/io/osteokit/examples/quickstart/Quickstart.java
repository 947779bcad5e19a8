package io.osteokit.examples.quickstart;

/** The first program of the README. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println("OsteoKit is on the class path.");
  }
}
