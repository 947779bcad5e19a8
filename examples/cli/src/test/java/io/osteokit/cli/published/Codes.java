package io.osteokit.cli.published;

import io.osteokit.cli.architecture.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The page of all error codes, worked out from the doc comments where the codes are declared. */
final class Codes {
  private static final Pattern CONSTANT =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public static final String ([A-Z_]+) =\\s*\"\\2\";",
          Pattern.DOTALL);
  private static final Pattern IN_ENUM =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)[,;\\n]", Pattern.DOTALL);

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Any JSON document",
              "`InvalidInputException`, `InvalidLinesException`, `PackRefusedException`; `errors`"
                  + " on the command line",
              "core/src/main/java/io/osteokit/core/json/ViolationCodes.java",
              CONSTANT),
          new Group(
              "Sources that are cited",
              "as above",
              "core/src/main/java/io/osteokit/core/evidence/Sources.java",
              CONSTANT),
          new Group(
              "Texts and translations",
              "as above",
              "core/src/main/java/io/osteokit/core/text/Texts.java",
              CONSTANT),
          new Group(
              "Rule books",
              "`RulesRefusedException`; in content, with the path of the rule, as above",
              "core/src/main/java/io/osteokit/core/rules/RuleCodes.java",
              CONSTANT),
          new Group(
              "Packs of exercises",
              "`PackRefusedException`",
              "exercises/src/main/java/io/osteokit/exercises/PackCodes.java",
              CONSTANT),
          new Group(
              "The safety screen",
              "`InvalidInputException`",
              "exercises/src/main/java/io/osteokit/exercises/ScreenCodes.java",
              CONSTANT),
          new Group(
              "Diary stores",
              "`DiaryStoreException`",
              "tracking/src/main/java/io/osteokit/tracking/store/DiaryStoreException.java",
              IN_ENUM));

  private Codes() {}

  private record Group(String title, String carriedBy, String file, Pattern form) {}

  /** Returns the page. */
  static List<String> page() throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Error codes",
                "",
                "Everything that OsteoKit throws on purpose is an `OsteoKitException`, or an"
                    + " `IllegalArgumentException` for a slip of",
                "the caller. Each carries stable codes beside its text: compare with them, and look"
                    + " them up here. The page is",
                "made from the code; a test keeps it so."));
    for (Group group : GROUPS) {
      lines.addAll(
          List.of(
              "",
              "## " + group.title(),
              "",
              "Carried by " + group.carriedBy() + ".",
              "",
              "| code | what it says |",
              "|---|---|"));
      rows(group).forEach(row -> lines.add("| `" + row.get(0) + "` | " + row.get(1) + " |"));
    }
    return lines;
  }

  /** Returns the names of all codes. */
  static List<String> all() throws IOException {
    List<String> names = new ArrayList<>();
    for (Group group : GROUPS) {
      rows(group).forEach(row -> names.add(row.get(0)));
    }
    return names;
  }

  private static List<List<String>> rows(Group group) throws IOException {
    Path file = Published.checkout().resolve(group.file());
    return group
        .form()
        .matcher(Files.readString(file))
        .results()
        .map(found -> List.of(found.group(2), plain(found.group(1))))
        .toList();
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
        .replaceAll("\\{@(?:link|code) (?:[\\w.]*#)?([^}]*)}", "`$1`")
        .trim();
  }
}
