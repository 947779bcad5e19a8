package io.osteokit.cli.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import io.osteokit.cli.documents.Page.Block;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The Java of one page: its blocks are one program, in which a later one knows what was before. */
final class JavaSnippets {
  private static final String CUT = "\u0001";

  private final Path folder;
  private final List<Block> parts;

  JavaSnippets(Path folder, List<Block> parts) {
    this.folder = folder;
    this.parts = parts;
  }

  /** Returns what each block prints, in order. */
  List<String> run() throws Exception {
    if (parts.isEmpty()) {
      return List.of();
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path source = Files.writeString(folder.resolve("Snippets.java"), program());
    compile(source, classes);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, UTF_8));
      loader.loadClass("Snippets").getMethod("main").invoke(null);
    } finally {
      System.setOut(before);
    }
    String all = printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    return Arrays.asList(all.split(CUT, -1)).subList(0, parts.size());
  }

  private String program() {
    List<String> body = new ArrayList<>();
    List<String> imports = new ArrayList<>();
    for (Block part : parts) {
      Map<Boolean, List<String>> lines =
          part.lines().stream().collect(partitioningBy(line -> line.startsWith("import ")));
      imports.addAll(lines.get(true));
      body.addAll(lines.get(false));
      body.add("System.out.print(\"" + CUT + "\");");
    }
    String code = String.join("\n", body);
    imports.addAll(Names.importsOf(String.join("\n", imports) + "\n" + code));
    // Files of a snippet are beside it, wherever this build runs.
    String here = "Path.of(\"" + folder.toString().replace("\\", "\\\\") + "/";
    return imports.stream().distinct().collect(joining("\n"))
        + "\npublic class Snippets {\n  public static void main() throws Exception {\n"
        + code.replace("Path.of(\"", here)
        + "\n  }\n}\n";
  }

  private static void compile(Path source, Path classes) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var files = compiler.getStandardFileManager(found, null, UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-Xlint:all,-path,-classfile,-processing",
              "-encoding",
              "UTF-8");
      compiler.getTask(null, files, found, options, null, files.getJavaFileObjects(source)).call();
    }
    String said =
        found.getDiagnostics().stream()
            .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
            .map(Object::toString)
            .collect(joining("\n"));
    if (!said.isEmpty()) {
      throw new AssertionError(said + "\n" + Files.readString(source));
    }
  }
}
