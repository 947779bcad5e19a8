package io.osteokit.core.planted;

import java.io.IOException;

/** Talks to the process that it runs in. */
@SuppressWarnings("SystemOut")
public final class Talks {
  private Talks() {}

  static void out() {
    System.out.println("hello");
  }

  static void err() {
    System.err.println("hello");
  }

  static void trace(IOException failure) {
    failure.printStackTrace();
  }

  static void exit() {
    System.exit(1);
  }

  static String property() {
    return System.getProperty("user.home");
  }

  static String environment() {
    return System.getenv("HOME");
  }
}
