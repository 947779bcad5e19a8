package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes, always in UTF-8, and what the reader's screen can show.
 *
 * @param in standard input
 * @param out for answers and error records, and nothing else
 * @param err for sentences about what went wrong
 * @param width columns that text is wrapped to
 * @param colour whether text may be coloured
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, int width, boolean colour) {
  private static final int USUAL_WIDTH = 80;

  /** Returns a terminal on any streams, as wide as usual and without colours. */
  static Terminal of(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(in, writer(out), writer(err), USUAL_WIDTH, false);
  }

  /** Returns the terminal of this process. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        System.in,
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        width(environment.getOrDefault("COLUMNS", "")),
        Ansi.AUTO.enabled() && wantsColour(environment));
  }

  // Not System.out, which is encoded as the machine happens to be set up.
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)));
  }

  /** Returns a usable width: what the shell says, within reason. */
  static int width(String columns) {
    return columns.matches("[0-9]{1,4}")
        ? Math.max(40, Math.min(120, Integer.parseInt(columns)))
        : USUAL_WIDTH;
  }

  /** Returns what the environment says about colours (see no-color.org). */
  static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Returns an empty page for this screen. */
  Page page() {
    return new Page(width, colour);
  }

  /** Prints a line of an answer, at once. */
  void answer(String line) {
    out.write(line);
    out.write('\n');
    out.flush();
  }

  /** Prints a sentence about what went wrong. Characters that steer a terminal are left out. */
  void complain(String sentence) {
    err.write(Page.clean(sentence));
    err.write('\n');
    err.flush();
  }

  /** Writes out what is left; returns false if an answer could not be written. */
  boolean finish() {
    err.flush();
    return !out.checkError();
  }
}
