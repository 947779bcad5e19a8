package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.evidence.Source;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.Ruling;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.education.EducationTopic;
import io.osteokit.pathways.trace.Tension;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.pathways.trace.TracedSeed;
import io.osteokit.pathways.verify.Invariants;
import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A parsed document may not be asked by two at the same time. */
@Execution(ExecutionMode.SAME_THREAD)
class BookCommandTest {
  private static String html = "";
  private static Document page;
  private static String words = "";
  private static final Set<String> CODES = new HashSet<>();

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("book.html");
    Cli.Result result = Cli.run("book", "--output", file.toString());
    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    html = Files.readString(file, UTF_8);
    page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)));
    words = page.getDocumentElement().getTextContent();
    elements("code").forEach(code -> CODES.add(code.getTextContent()));
  }

  private static List<Element> elements(String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<String> attributes(String element, String attribute) {
    return elements(element).stream()
        .filter(one -> one.hasAttribute(attribute))
        .map(one -> one.getAttribute(attribute))
        .toList();
  }

  @Test
  void every_rule_is_in_it() {
    List<RuleBook> books =
        List.of(
            Triage.shipped().rules(),
            Pathway.shipped().rules(),
            PlanningRules.shipped().personRules(),
            PlanningRules.shipped().sessionRules(),
            Progress.shipped().rules(),
            Progression.shipped().rules(),
            Measures.shipped().rules());
    for (RuleBook book : books) {
      assertThat(CODES).containsAll(book.rules().stream().map(Rule::id).toList());
      assertThat(book.rules()).allSatisfy(rule -> assertThat(words).contains(rule.because()));
    }
    assertThat(CODES)
        .containsAll(ScreenContent.shipped().rows().stream().map(ScreenRow::id).toList())
        .containsAll(PlanningRules.shipped().rulings().stream().map(Ruling::id).toList())
        .containsAll(Invariants.shipped().ids());
  }

  @Test
  void every_exercise_is_in_it_with_its_words() {
    for (Exercise exercise : Catalogue.shipped().exercises()) {
      assertThat(CODES).contains(exercise.id());
      assertThat(words).contains(exercise.name(), exercise.texts().setUp());
      assertThat(words).contains(exercise.texts().steps());
      assertThat(exercise.texts().cautions()).allSatisfy(one -> assertThat(words).contains(one));
      assertThat(exercise.texts().stopIf()).allSatisfy(one -> assertThat(words).contains(one));
    }
  }

  @Test
  void every_option_topic_and_text_is_in_it() {
    assertThat(CODES)
        .containsAll(
            Pathway.shipped().outline().options().stream().map(PathwayOutline.Option::id).toList())
        .containsAll(Education.shipped().topics().stream().map(EducationTopic::id).toList())
        .containsAll(Texts.shipped().keys());
  }

  @Test
  void every_source_fact_contradiction_and_hazard_is_in_it() {
    assertThat(CODES).containsAll(Sources.shipped().all().stream().map(Source::key).toList());
    for (TracedSeed seed : Trace.shipped().seeds()) {
      assertThat(words).contains(seed.statement());
    }
    assertThat(attributes("h4", "id"))
        .containsAll(
            Trace.shipped().tensions().stream().map(Tension::id).map("tension-"::concat).toList())
        .containsAll(
            HazardLog.shipped().hazards().stream().map(Hazard::id).map("hazard-"::concat).toList());
  }

  @Test
  void every_link_inside_leads_to_a_place_of_its_own() {
    List<String> ids =
        Stream.of("a", "h2", "h3", "h4", "tr").flatMap(e -> attributes(e, "id").stream()).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(attributes("a", "href"))
        .filteredOn(target -> target.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
  }

  @Test
  void it_needs_nothing_from_elsewhere_and_runs_nothing() {
    assertThat(elements("script")).isEmpty();
    assertThat(elements("link")).isEmpty();
    assertThat(attributes("img", "src"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("data:image/svg+xml;base64,"));
    assertThat(attributes("img", "alt")).hasSameSizeAs(elements("img"));
    assertThat(html).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void it_says_in_plain_sight_that_nobody_reviewed_it_and_what_it_is_made_from() {
    assertThat(words)
        .contains("UNREVIEWED. No clinician has signed this content off.")
        .contains(new Kit().content().fingerprint());
    assertThat(attributes("html", "lang")).containsExactly("en-GB");
  }

  @Test
  void chapters_have_a_place_to_sign() {
    long signed =
        elements("div").stream().filter(div -> div.getAttribute("class").equals("sign")).count();

    assertThat(signed).isEqualTo(elements("section").size() - 3).isGreaterThan(15);
  }

  @Test
  void levels_of_headings_are_not_skipped() {
    int before = 1;
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.item(i).getNodeName();
      if (name.matches("h[1-6]")) {
        int level = name.charAt(1) - '0';
        assertThat(level).as(all.item(i).getTextContent()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  @Test
  void attributes_that_no_row_reads_are_asked_about() {
    List<String> unread =
        OpenQuestions.unread(ScreenContent.shipped()).stream().map(Fact::id).toList();

    assertThat(unread).contains("overheadLoad", "repeatedSpinalMotion").hasSizeLessThan(5);
    assertThat(CODES).containsAll(unread);
  }

  @Test
  void hostile_words_stay_words() {
    Doc doc =
        new Doc()
            .heading(3, "a<b>", Phrase.of("<script>x</script> & \"q\" *s* [l](javascript:x)"))
            .append(Doc.parse("<script>alert(1)</script> and <img src=x onerror=y>\n\n<div>\n"));

    assertThat(BookHtml.of(doc, 4))
        .doesNotContain("<script", "<img", "<div", "<em>", "href")
        .contains("&lt;script&gt;x&lt;/script&gt; &amp;", "id=\"a&lt;b&gt;\"", "*s* [l]");
  }

  @Test
  void the_same_content_gives_the_same_page() {
    assertThat(new ClinicianBook(new Kit()).html()).isEqualTo(html);
  }

  @Test
  void a_book_needs_a_file() {
    Cli.Result result = Cli.run("book");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--output");
  }
}
