package io.osteokit.cli;

import picocli.CommandLine.Option;

/** How to print, for commands that are no {@link BaseCommand}. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  boolean isJson() {
    return format == Format.JSON;
  }
}
