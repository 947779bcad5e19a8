package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.io.Resources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our numbers against scipy's; {@code scipy-vectors.py} beside the file made it. */
class ScipyVectorsTest {
  private static final LocalDate START = LocalDate.of(2020, 2, 1);

  static Stream<Vector> vectors() throws IOException {
    byte[] utf8 = Resources.toByteArray(ScipyVectorsTest.class.getResource("scipy-vectors.json"));
    JsonNode root = Json.parse(utf8, new Problems()).orElseThrow();
    return root.find("vectors").orElseThrow().items(new Problems()).stream().map(Vector::new);
  }

  record Vector(JsonNode node) {
    double number(String... path) {
      JsonNode at = node;
      for (String name : path) {
        at = at.find(name).orElseThrow();
      }
      return at.number(new Problems()).orElseThrow().doubleValue();
    }

    List<Double> numbers(String name) {
      return numbers(node.find(name).orElseThrow());
    }

    static List<Double> numbers(JsonNode list) {
      return list.items(new Problems()).stream()
          .map(item -> item.number(new Problems()).orElseThrow().doubleValue())
          .collect(Collectors.toList());
    }

    boolean has(String name) {
      return node.find(name).isPresent();
    }

    DailySeries series() {
      Map<LocalDate, Double> values = new TreeMap<>();
      List<Double> days = numbers("days");
      for (int i = 0; i < days.size(); i++) {
        values.put(START.plusDays(days.get(i).longValue()), numbers("values").get(i));
      }
      return DailySeries.of(values);
    }

    @Override
    public String toString() {
      return node.find("name").orElseThrow().text(new Problems()).orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void the_slope_and_its_interval_are_exactly_those_of_scipy(Vector vector) {
    Slope slope = vector.series().slope().orElseThrow();

    assertThat(List.of(slope.perDay(), slope.low(), slope.high()))
        .isEqualTo(vector.numbers("theilslopes"));
    assertThat(slope.start()).isEqualTo(vector.number("intercept"));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void the_trend_is_that_of_the_definition_and_of_scipy(Vector vector) {
    DailySeries series = vector.series();
    if (!vector.has("mannKendall")) {
      assertThat(series.trend()).isEmpty();
      return;
    }
    MonotonicTrend trend = series.trend().orElseThrow();

    assertThat(trend.s()).isEqualTo((long) vector.number("mannKendall", "s"));
    assertThat(trend.variance()).isEqualTo(vector.number("mannKendall", "variance"));
    assertThat(trend.z()).isEqualTo(vector.number("mannKendall", "z"), within(1e-14));
    assertThat(trend.p()).isEqualTo(vector.number("mannKendall", "p"), within(1e-13));
    if (vector.has("kendalltau")) {
      assertThat(trend.tau()).isEqualTo(vector.numbers("kendalltau").get(0), within(1e-15));
      assertThat(trend.pUncorrected())
          .isEqualTo(vector.numbers("kendalltau").get(1), within(1e-13));
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void rolling_means_are_those_of_numpy(Vector vector) {
    for (JsonNode wanted : vector.node().find("rolling").orElseThrow().items(new Problems())) {
      Vector one = new Vector(wanted);
      DailySeries means =
          vector.series().rollingMean((int) one.number("window"), (int) one.number("atLeast"));

      List<JsonNode> points = wanted.find("means").orElseThrow().items(new Problems());
      assertThat(means.size()).isEqualTo(points.size());
      for (JsonNode point : points) {
        List<Double> dayAndMean = Vector.numbers(point);
        assertThat(means.values().get(START.plusDays(dayAndMean.get(0).longValue())))
            .isEqualTo(dayAndMean.get(1), within(1e-13));
      }
    }
  }
}
