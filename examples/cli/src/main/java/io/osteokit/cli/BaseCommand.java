package io.osteokit.cli;

import picocli.CommandLine.Option;

/** What every command has: help, a format, a terminal and the content. */
abstract class BaseCommand {
  /** Where it reads and writes. */
  final Terminal terminal;

  /** What it works with. */
  final Kit kit;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BaseCommand(Terminal terminal, Kit kit) {
    this.terminal = terminal;
    this.kit = kit;
  }

  /** Returns whether JSON is wanted. */
  final boolean isJson() {
    return format == Format.JSON;
  }
}
