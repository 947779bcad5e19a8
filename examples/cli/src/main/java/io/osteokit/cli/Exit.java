package io.osteokit.cli;

/** The exit codes of section 10 of the case format. */
final class Exit {
  /** Every case was answered. */
  static final int ANSWERED = 0;

  /** Wrong usage, an unreadable file, or at least one case without an answer. */
  static final int FAILED = 2;

  private Exit() {}
}
