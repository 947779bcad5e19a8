package io.osteokit.pathways.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.planning.Ruling;
import io.osteokit.pathways.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class PathwayDocumentTest {
  private static final PathwayDocument DOCUMENT = PathwayDocument.of(Contents.SHIPPED);
  private static final String TEXT = DOCUMENT.markdown();

  private static List<String> all(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static Stream<String> ids(RuleBook book) {
    return book.rules().stream().map(Rule::id);
  }

  private static List<String> ids(DocumentedRule.Part part) {
    return DOCUMENT.rules().stream()
        .filter(rule -> rule.part() == part)
        .map(DocumentedRule::id)
        .toList();
  }

  @Test
  void every_rule_is_there_exactly_once() {
    Pathway pathway = Contents.SHIPPED;

    assertThat(ids(DocumentedRule.Part.TRIAGE))
        .containsExactlyInAnyOrderElementsOf(ids(pathway.triage().rules()).toList());
    assertThat(ids(DocumentedRule.Part.PATHWAY))
        .containsExactlyInAnyOrderElementsOf(ids(pathway.rules()).toList());
    assertThat(ids(DocumentedRule.Part.SCREEN))
        .containsExactlyInAnyOrderElementsOf(
            ids(pathway.screen().content().personRules()).toList());
    assertThat(ids(DocumentedRule.Part.PLANNING))
        .containsExactlyElementsOf(
            pathway.planner().rules().rulings().stream().map(Ruling::id).toList());
  }

  @Test
  void every_rule_has_one_place_in_the_text() {
    List<String> places = all("<a id=\"(triage-[^\"]*|pathway-[^\"]*|screen-[^\"]*)\"></a>`", TEXT);
    List<String> wanted = new ArrayList<>();
    ids(Contents.SHIPPED.triage().rules()).forEach(id -> wanted.add("triage-" + id));
    ids(Contents.SHIPPED.rules()).forEach(id -> wanted.add("pathway-" + id));
    Contents.SHIPPED.screen().content().rows().forEach(row -> wanted.add("screen-" + row.id()));
    ids(DocumentedRule.Part.SCREEN).stream()
        .filter(id -> id.startsWith("clearance.") || id.startsWith("lift."))
        .forEach(id -> wanted.add("screen-" + id));

    assertThat(places).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void the_reason_for_every_rule_stands_in_the_text() {
    assertThat(DOCUMENT.rules())
        .allSatisfy(rule -> assertThat(TEXT).contains(Markdown.text(rule.because())));
  }

  @Test
  void every_cited_source_is_in_the_list_once() {
    List<String> listed = all("<a id=\"source-([^\"]*)\">", TEXT);

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(listed)
        .containsAll(DOCUMENT.rules().stream().flatMap(r -> r.sources().stream()).toList());
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            all("\\]\\(#source-([^)]*)\\)", TEXT).stream().distinct().toList());
  }

  @Test
  void every_link_leads_to_a_place_of_its_own() {
    List<String> places = all("<a id=\"([^\"]*)\">", TEXT);

    assertThat(places).doesNotHaveDuplicates();
    assertThat(places).containsAll(all("\\]\\(#([^)]*)\\)", TEXT));
  }

  @Test
  void all_tables_are_tables() {
    assertTablesAreWhole(TEXT);
  }

  private static void assertTablesAreWhole(String text) {
    Node root = Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(text);
    int[] found = {0, 0};
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            found[0] += block instanceof TableBlock ? 1 : 0;
            visitChildren(block);
          }

          @Override
          public void visit(CustomNode node) {
            found[1] += node instanceof TableRow ? 1 : 0;
            visitChildren(node);
          }
        });
    List<String> lines = text.lines().filter(line -> line.startsWith("|")).toList();
    long rules = lines.stream().filter(line -> line.startsWith("| --- |")).count();
    assertThat(found[0]).isEqualTo((int) rules).isGreaterThan(40);
    assertThat(found[1]).isEqualTo((int) (lines.size() - rules));
    long cells = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 < lines.size() && lines.get(i + 1).startsWith("| --- |")) {
        cells = pipes(lines.get(i));
      }
      assertThat(pipes(lines.get(i))).as(lines.get(i)).isEqualTo(cells);
    }
  }

  private static long pipes(String line) {
    return Pattern.compile("(?<!\\\\)\\|").matcher(line).results().map(MatchResult::group).count();
  }

  @Test
  void the_table_of_the_screen_says_what_the_rows_say() {
    for (ScreenRow row : Contents.SHIPPED.screen().content().rows()) {
      String line =
          TEXT.lines()
              .filter(one -> one.startsWith("| [`" + row.id() + "`]"))
              .findFirst()
              .orElseThrow();
      String head =
          TEXT.lines()
              .filter(one -> one.startsWith("| Row | Applies to"))
              .findFirst()
              .orElseThrow();
      List<String> titles = List.of(head.split(" \\| "));
      List<String> cells = List.of(line.split(" \\| "));
      for (ScreenRow.Column column : row.columns()) {
        String words = column.verdict().name().toLowerCase(Locale.ROOT);
        String title = Markdown.capital(RuleWriter.words(column.id()));
        int place = titles.indexOf(title);
        String cell = place < 0 ? cells.get(cells.size() - 1) : cells.get(place);
        assertThat(cell).as(row.id() + " " + title).contains(words);
      }
    }
  }

  @Test
  void it_says_in_plain_sight_that_nobody_reviewed_it() {
    assertThat(TEXT.substring(0, 200)).contains("Review status: UNREVIEWED");
  }

  @Test
  void it_names_the_content_that_it_was_made_from() {
    assertThat(TEXT).contains(Contents.SHIPPED.content().fingerprint());
  }

  @Test
  void days_of_the_phases_follow_the_rules() {
    Pathway earlier =
        Contents.changed(
            t ->
                t.replaceFirst(
                    "\"below\": 42, \"ifUnknown\": \"HOLDS\"",
                    "\"below\": 35, \"ifUnknown\": \"HOLDS\""),
            p -> p);

    assertThat(TEXT).contains("| Acute | day 0 to 41 |");
    assertThat(PathwayDocument.of(earlier).markdown())
        .contains("| Acute | day 0 to 34 |", "| Subacute | day 35 to 83 |");
  }

  @Test
  void marks_in_the_texts_of_an_app_do_no_harm() {
    Pathway odd =
        Contents.changed(
            t -> t,
            p ->
                p.replaceFirst(
                    "\"name\": \"Warmth\"", "\"name\": \"War|mth <b> *and* [cold](x)\""));

    String text = PathwayDocument.of(odd).markdown();

    assertThat(text).contains("War\\|mth &lt;b&gt; \\*and\\* \\[cold\\](x)");
    assertTablesAreWhole(text);
  }

  @Test
  void a_picture_is_shown_where_it_is() {
    assertThat(DOCUMENT.withDiagram("my pictures/a.svg").markdown())
        .contains("](<my pictures/a.svg>)");
  }
}
