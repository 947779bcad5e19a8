package io.osteokit.cli;

/**
 * What a command left behind, for tests in other packages.
 *
 * @param code the exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
public record CommandLineOutput(int code, String out, String err) {
  /** Runs the real command in this process. */
  public static CommandLineOutput of(String... args) {
    Cli.Result result = Cli.run(args);
    return new CommandLineOutput(result.code(), result.out(), result.err());
  }
}
