package io.osteokit.benchmarks.rules;

/**
 * What one made-up person answered, in the form that hand-written code and Drools like best: 20
 * answers of yes or no, 10 numbers and 10 choices.
 */
public final class Person {
  final boolean b0;
  final boolean b1;
  final boolean b2;
  final boolean b3;
  final boolean b4;
  final boolean b5;
  final boolean b6;
  final boolean b7;
  final boolean b8;
  final boolean b9;
  final boolean b10;
  final boolean b11;
  final boolean b12;
  final boolean b13;
  final boolean b14;
  final boolean b15;
  final boolean b16;
  final boolean b17;
  final boolean b18;
  final boolean b19;
  final int n0;
  final int n1;
  final int n2;
  final int n3;
  final int n4;
  final int n5;
  final int n6;
  final int n7;
  final int n8;
  final int n9;
  final Level c0;
  final Level c1;
  final Level c2;
  final Level c3;
  final Level c4;
  final Level c5;
  final Level c6;
  final Level c7;
  final Level c8;
  final Level c9;

  /**
   * Creates a person.
   *
   * @param b the answers of yes or no
   * @param n the numbers
   * @param c the choices
   */
  Person(boolean[] b, int[] n, Level[] c) {
    b0 = b[0];
    b1 = b[1];
    b2 = b[2];
    b3 = b[3];
    b4 = b[4];
    b5 = b[5];
    b6 = b[6];
    b7 = b[7];
    b8 = b[8];
    b9 = b[9];
    b10 = b[10];
    b11 = b[11];
    b12 = b[12];
    b13 = b[13];
    b14 = b[14];
    b15 = b[15];
    b16 = b[16];
    b17 = b[17];
    b18 = b[18];
    b19 = b[19];
    n0 = n[0];
    n1 = n[1];
    n2 = n[2];
    n3 = n[3];
    n4 = n[4];
    n5 = n[5];
    n6 = n[6];
    n7 = n[7];
    n8 = n[8];
    n9 = n[9];
    c0 = c[0];
    c1 = c[1];
    c2 = c[2];
    c3 = c[3];
    c4 = c[4];
    c5 = c[5];
    c6 = c[6];
    c7 = c[7];
    c8 = c[8];
    c9 = c[9];
  }

  /**
   * Returns an answer.
   *
   * @return answer 0 of its kind
   */
  public boolean isB0() {
    return b0;
  }

  /**
   * Returns an answer.
   *
   * @return answer 1 of its kind
   */
  public boolean isB1() {
    return b1;
  }

  /**
   * Returns an answer.
   *
   * @return answer 2 of its kind
   */
  public boolean isB2() {
    return b2;
  }

  /**
   * Returns an answer.
   *
   * @return answer 3 of its kind
   */
  public boolean isB3() {
    return b3;
  }

  /**
   * Returns an answer.
   *
   * @return answer 4 of its kind
   */
  public boolean isB4() {
    return b4;
  }

  /**
   * Returns an answer.
   *
   * @return answer 5 of its kind
   */
  public boolean isB5() {
    return b5;
  }

  /**
   * Returns an answer.
   *
   * @return answer 6 of its kind
   */
  public boolean isB6() {
    return b6;
  }

  /**
   * Returns an answer.
   *
   * @return answer 7 of its kind
   */
  public boolean isB7() {
    return b7;
  }

  /**
   * Returns an answer.
   *
   * @return answer 8 of its kind
   */
  public boolean isB8() {
    return b8;
  }

  /**
   * Returns an answer.
   *
   * @return answer 9 of its kind
   */
  public boolean isB9() {
    return b9;
  }

  /**
   * Returns an answer.
   *
   * @return answer 10 of its kind
   */
  public boolean isB10() {
    return b10;
  }

  /**
   * Returns an answer.
   *
   * @return answer 11 of its kind
   */
  public boolean isB11() {
    return b11;
  }

  /**
   * Returns an answer.
   *
   * @return answer 12 of its kind
   */
  public boolean isB12() {
    return b12;
  }

  /**
   * Returns an answer.
   *
   * @return answer 13 of its kind
   */
  public boolean isB13() {
    return b13;
  }

  /**
   * Returns an answer.
   *
   * @return answer 14 of its kind
   */
  public boolean isB14() {
    return b14;
  }

  /**
   * Returns an answer.
   *
   * @return answer 15 of its kind
   */
  public boolean isB15() {
    return b15;
  }

  /**
   * Returns an answer.
   *
   * @return answer 16 of its kind
   */
  public boolean isB16() {
    return b16;
  }

  /**
   * Returns an answer.
   *
   * @return answer 17 of its kind
   */
  public boolean isB17() {
    return b17;
  }

  /**
   * Returns an answer.
   *
   * @return answer 18 of its kind
   */
  public boolean isB18() {
    return b18;
  }

  /**
   * Returns an answer.
   *
   * @return answer 19 of its kind
   */
  public boolean isB19() {
    return b19;
  }

  /**
   * Returns a number.
   *
   * @return answer 0 of its kind
   */
  public int getN0() {
    return n0;
  }

  /**
   * Returns a number.
   *
   * @return answer 1 of its kind
   */
  public int getN1() {
    return n1;
  }

  /**
   * Returns a number.
   *
   * @return answer 2 of its kind
   */
  public int getN2() {
    return n2;
  }

  /**
   * Returns a number.
   *
   * @return answer 3 of its kind
   */
  public int getN3() {
    return n3;
  }

  /**
   * Returns a number.
   *
   * @return answer 4 of its kind
   */
  public int getN4() {
    return n4;
  }

  /**
   * Returns a number.
   *
   * @return answer 5 of its kind
   */
  public int getN5() {
    return n5;
  }

  /**
   * Returns a number.
   *
   * @return answer 6 of its kind
   */
  public int getN6() {
    return n6;
  }

  /**
   * Returns a number.
   *
   * @return answer 7 of its kind
   */
  public int getN7() {
    return n7;
  }

  /**
   * Returns a number.
   *
   * @return answer 8 of its kind
   */
  public int getN8() {
    return n8;
  }

  /**
   * Returns a number.
   *
   * @return answer 9 of its kind
   */
  public int getN9() {
    return n9;
  }

  /**
   * Returns a choice.
   *
   * @return answer 0 of its kind
   */
  public Level getC0() {
    return c0;
  }

  /**
   * Returns a choice.
   *
   * @return answer 1 of its kind
   */
  public Level getC1() {
    return c1;
  }

  /**
   * Returns a choice.
   *
   * @return answer 2 of its kind
   */
  public Level getC2() {
    return c2;
  }

  /**
   * Returns a choice.
   *
   * @return answer 3 of its kind
   */
  public Level getC3() {
    return c3;
  }

  /**
   * Returns a choice.
   *
   * @return answer 4 of its kind
   */
  public Level getC4() {
    return c4;
  }

  /**
   * Returns a choice.
   *
   * @return answer 5 of its kind
   */
  public Level getC5() {
    return c5;
  }

  /**
   * Returns a choice.
   *
   * @return answer 6 of its kind
   */
  public Level getC6() {
    return c6;
  }

  /**
   * Returns a choice.
   *
   * @return answer 7 of its kind
   */
  public Level getC7() {
    return c7;
  }

  /**
   * Returns a choice.
   *
   * @return answer 8 of its kind
   */
  public Level getC8() {
    return c8;
  }

  /**
   * Returns a choice.
   *
   * @return answer 9 of its kind
   */
  public Level getC9() {
    return c9;
  }

  /** What a choice is between. */
  public enum Level {
    /** The least. */
    A,
    /** The second. */
    B,
    /** The third. */
    C,
    /** The fourth. */
    D,
    /** The greatest. */
    E
  }
}
