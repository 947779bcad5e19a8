package io.osteokit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code osteokit}: its sub-commands, its help and its version. */
@Command(
    name = "osteokit",
    description = "Safe exercises and next steps for people with osteoporosis and back pain.",
    mixinStandardHelpOptions = true,
    versionProvider = Osteokit.Version.class)
public final class Osteokit implements Runnable {

  /** Creates the command; picocli fills it in. */
  public Osteokit() {}

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /**
   * Runs one command and ends the process with its exit code: 0 for done, 2 for a wrong call.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Osteokit()).execute(args));
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Osteokit.class.getPackage().getImplementationVersion();
      return new String[] {"osteokit " + (version == null ? "(not packaged)" : version)};
    }
  }
}
