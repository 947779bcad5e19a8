package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.Rule;
import io.osteokit.testing.ReadingLevel;
import io.osteokit.tracking.measures.Measure;
import io.osteokit.tracking.measures.MeasureId;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.report.ReportTexts;
import java.io.IOException;
import java.io.InputStream;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tracking says to people is for a reader of about eleven. */
class ReadingLevelTest {
  private static final double MAX_GRADE = 6;
  private static final int MAX_WORDS = 20;
  private static final Problems NONE = new Problems();

  /** Texts that are read together. */
  enum Texts {
    SENTENCES {
      @Override
      List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        JsonObject facts = progress().member("sentences").object(NONE);
        for (String fact : facts.names()) {
          JsonObject values = facts.member(fact).object(NONE);
          values.names().forEach(value -> texts.add(text(values.member(value))));
        }
        return texts;
      }
    },
    QUESTIONS {
      @Override
      List<String> all() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(text(progress().member("bandNotice")));
        for (JsonNode question : progress().member("questions").items(NONE)) {
          texts.add(text(question.object(NONE).member("text")));
          texts.add(text(question.object(NONE).member("why")));
        }
        return texts;
      }
    },
    REASONS_OF_WINDOWS {
      @Override
      List<String> all() throws IOException {
        JsonObject windows = progress().member("windows").object(NONE);
        return windows.names().stream()
            .map(name -> text(windows.member(name).object(NONE).member("because")))
            .toList();
      }
    },
    REASONS_OF_PROGRESS {
      @Override
      List<String> all() {
        return Progress.shipped().rules().rules().stream().map(Rule::because).toList();
      }
    },
    REASONS_OF_PROGRESSION {
      @Override
      List<String> all() {
        return Progression.shipped().rules().rules().stream().map(Rule::because).toList();
      }
    },
    ANSWER_OF_THE_DAY {
      @Override
      List<String> all() {
        return sentencesOf("(today|progress)\\..*");
      }
    },
    PAGE_AND_CHART {
      @Override
      List<String> all() {
        // The formula of adherence and the stamp of the content are for clinicians.
        return sentencesOf("(page|chart)\\.(?!adherence$|rules).*");
      }
    },
    HOW_TO_MEASURE {
      @Override
      List<String> all() {
        return Arrays.stream(MeasureId.values())
            .map(Measures.shipped()::measure)
            .map(Measure::howTo)
            .flatMap(Optional::stream)
            .toList();
      }
    };

    abstract List<String> all() throws IOException;

    /** Returns what is a sentence among texts of reports; others are headings and labels. */
    private static List<String> sentencesOf(String keys) {
      io.osteokit.core.text.Texts texts = ReportTexts.shipped().texts();
      return texts.keys().stream()
          .filter(key -> key.matches(keys))
          .map(key -> texts.get(key, Locale.UK, Filled.PLACES))
          .filter(text -> text.matches("(?s).* .*[.?:]"))
          .map(text -> text.replaceAll(":$", "."))
          .toList();
    }

    private static JsonObject progress() throws IOException {
      try (InputStream in = Progress.class.getResourceAsStream("progress.json")) {
        return Json.parse(in.readAllBytes(), NONE).orElseThrow().object(NONE);
      }
    }

    private static String text(JsonNode node) {
      return node.text(NONE).orElseThrow();
    }
  }

  /** Reads a place as a short word. */
  private static final class Filled extends AbstractMap<String, String> {
    static final Map<String, String> PLACES = new Filled();

    @Override
    public String get(Object key) {
      return "one";
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of();
    }
  }

  @ParameterizedTest
  @EnumSource
  void texts_are_of_school_grade_six_or_lower(Texts texts) throws IOException {
    assertThat(ReadingLevel.ofAll(texts.all()).grade()).isLessThanOrEqualTo(MAX_GRADE);
  }

  @ParameterizedTest
  @EnumSource
  void no_sentence_is_longer_than_twenty_words(Texts texts) throws IOException {
    assertThat(texts.all())
        .isNotEmpty()
        .allSatisfy(
            text ->
                assertThat(ReadingLevel.of(text).longestSentence()).isLessThanOrEqualTo(MAX_WORDS));
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_ends_like_one(Texts texts) throws IOException {
    assertThat(texts.all()).allSatisfy(text -> assertThat(text).matches("(?s).*[.?]"));
  }
}
