package io.osteokit.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static io.osteokit.cli.architecture.Access.banned;
import static io.osteokit.cli.architecture.Checkout.MAIN;
import static io.osteokit.cli.architecture.Checkout.objections;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import io.osteokit.cli.architecture.planted.Clocks;
import io.osteokit.cli.architecture.planted.Harmless;
import io.osteokit.cli.architecture.planted.Locales;
import io.osteokit.cli.architecture.planted.Randoms;
import io.osteokit.cli.architecture.planted.Zones;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Same input, same output, on every machine and for ever. */
class DeterminismTest {
  /** What the command line records is recorded now, unless somebody says when. */
  private static final String THE_ONE_CLOCK = "io.osteokit.cli.WallClock";

  private static final ArchRule NO_CLOCK =
      banned(
          "the date comes in as an argument",
          "java\\.time\\..*\\.now\\((?!java\\.time\\.Clock\\)).*",
          "java\\.time\\.Clock\\.(system|tick[A-Z]).*",
          "java\\.time\\.InstantSource\\.system.*",
          "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
          "java\\.util\\.Date\\.<init>\\(\\)",
          "java\\.util\\.(Gregorian)?Calendar\\..*");

  private static final ArchRule NO_DEFAULT_LOCALE =
      banned(
          "the locale comes in as an argument, and text for machines is in Locale.ROOT",
          "java\\.util\\.Locale\\.[gs]etDefault\\(.*",
          "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
          "java\\.lang\\.String\\.(formatted\\(.*|to(Lower|Upper)Case\\(\\))",
          "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String,.*",
          "java\\.util\\.Formatter\\.<init>\\((?!.*java\\.util\\.Locale\\)).*",
          "java\\.util\\.ResourceBundle\\.getBundle\\((?!.*java\\.util\\.Locale).*",
          "java\\.text\\.MessageFormat\\.format\\(.*",
          "java\\.text\\.\\w+\\.(<init>|get\\w*Instance)\\((?!.*(Locale|Symbols)\\)).*",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
          "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
          "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)");

  private static final ArchRule NO_DEFAULT_ZONE =
      banned(
          "the zone comes in as an argument or with the moment",
          "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
          "java\\.util\\.TimeZone\\.[gs]etDefault\\(.*",
          // These convert by way of the default zone, which their names do not say.
          "java\\.sql\\.(Date|Time|Timestamp)\\..*");

  private static final ArchRule NO_CHANCE =
      banned(
          "two runs must agree; Set.of and Map.of iterate in an order that differs between runs",
          "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*",
          "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
          "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
          "java\\.security\\.SecureRandom\\..*",
          "java\\.lang\\.Math\\.random\\(\\)",
          "java\\.util\\.UUID\\.randomUUID\\(\\)",
          "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
          "java\\.lang\\.System\\.identityHashCode\\(.*",
          "java\\.util\\.(Set|Map)\\.(of|ofEntries|copyOf)\\(.*",
          "java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Set|Map)\\(.*");

  private static final Map<Class<?>, ArchRule> RULES =
      Map.of(
          Clocks.class, NO_CLOCK,
          Locales.class, NO_DEFAULT_LOCALE,
          Zones.class, NO_DEFAULT_ZONE,
          Randoms.class, NO_CHANCE);

  static Stream<ArchRule> rules() {
    return RULES.values().stream();
  }

  static Stream<Method> planted() {
    return RULES.keySet().stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void main_code_keeps_the_rule(ArchRule rule) {
    rule.check(MAIN.that(not(name(THE_ONE_CLOCK))));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void a_planted_offence_is_found(Method offence) {
    Class<?> type = offence.getDeclaringClass();

    assertThat(objections(RULES.get(type), type))
        .anyMatch(found -> found.contains("." + offence.getName() + "("));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_explicit_forms_are_welcome(ArchRule rule) {
    assertThat(objections(rule, Harmless.class)).isEmpty();
  }
}
