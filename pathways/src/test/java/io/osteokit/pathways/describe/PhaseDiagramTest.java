package io.osteokit.pathways.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.pathways.Pathway;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhaseDiagramTest {
  private static final Pathway EARLIER =
      Contents.changed(
          t ->
              t.replaceFirst(
                  "\"below\": 42, \"ifUnknown\": \"HOLDS\"",
                  "\"below\": 35, \"ifUnknown\": \"HOLDS\""),
          p ->
              p.replaceAll("\"onFractureDay\": 14", "\"onFractureDay\": 10")
                  .replaceFirst(
                      "\"name\": \"TENS\"",
                      "\"name\": \"TENS & <friends> of a name that is long enough to need more than one line\""));

  private static void assertNoTextCoversAnother(Pathway pathway) {
    List<Svg.Box> texts = PhaseDiagram.of(pathway).texts();
    assertThat(texts).hasSizeGreaterThan(50);
    for (int i = 0; i < texts.size(); i++) {
      Svg.Box one = texts.get(i);
      assertThat(one.x() + one.width()).as(one.text()).isLessThan(PhaseDiagram.WIDTH);
      for (Svg.Box other : texts.subList(i + 1, texts.size())) {
        assertThat(one.covers(other)).as(one.text() + " / " + other.text()).isFalse();
      }
    }
  }

  @Test
  void no_text_covers_another() {
    assertNoTextCoversAnother(Contents.SHIPPED);
    assertNoTextCoversAnother(EARLIER);
  }

  @Test
  void a_text_is_never_markup_and_never_what_xml_forbids() {
    assertThat(Svg.escape("it's \"<b>\" & \u0000\uffff"))
        .isEqualTo("it&apos;s &quot;&lt;b&gt;&quot; &amp; \ufffd\ufffd");
  }

  @Test
  void days_and_names_come_from_the_content() {
    assertThat(PhaseDiagram.of(Contents.SHIPPED).svg())
        .contains(">Day 0 to 41<", ">day 14<", ">day 175<", ">To day 56, with a note from day 43<");
    assertThat(PhaseDiagram.of(EARLIER).svg())
        .contains(">Day 0 to 34<", ">day 10<", ">TENS &amp; &lt;friends&gt; of a name")
        .doesNotContain(">Day 0 to 41<", ">day 14<");
  }

  @Test
  void every_option_is_on_the_page() {
    String words =
        PhaseDiagram.of(Contents.SHIPPED).texts().stream()
            .map(Svg.Box::text)
            .reduce("", (all, one) -> all + " " + one);

    assertThat(Contents.SHIPPED.outline().options())
        .allSatisfy(option -> assertThat(words).contains(option.name()));
  }

  @Test
  void a_screen_reader_finds_a_title_and_a_description() {
    assertThat(PhaseDiagram.of(Contents.SHIPPED).svg())
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .containsPattern(
            "<title id=\"title\">[^<]{10,}</title>\n<desc id=\"desc\">[^<]{100,}</desc>")
        .contains("acute, day 0 to 41");
  }

  @Test
  void all_elements_are_closed() {
    Matcher tag =
        Pattern.compile("<(/?)([a-z]+)([^<>]*?)(/?)>").matcher(PhaseDiagram.of(EARLIER).svg());
    Deque<String> open = new ArrayDeque<>();
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(tag.group(2));
      } else if (tag.group(4).isEmpty()) {
        open.push(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }
}
