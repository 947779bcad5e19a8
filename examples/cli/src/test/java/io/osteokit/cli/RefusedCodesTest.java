package io.osteokit.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.reflect.ClassPath;
import io.osteokit.tracking.store.DiaryStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finds codes and statements of the contract that no sample shows. */
class RefusedCodesTest {
  private static final List<Refused.Sample> SAMPLES = Refused.samples();

  /** Names in the code of values that facts have. */
  private static final Set<String> VALUES = Set.of("NOTHING", "YES");

  private static final Set<String> CODES = codes();

  @Test
  void every_code_has_a_sample() {
    Set<String> shown = new TreeSet<>();
    SAMPLES.forEach(
        sample ->
            sample.raises().forEach(one -> shown.add(one.substring(one.lastIndexOf(' ') + 1))));
    older().forEach(file -> CODES.stream().filter(c -> file.startsWith(c)).forEach(shown::add));

    Set<String> missing = new TreeSet<>(CODES);
    missing.removeAll(shown);
    missing.removeAll(elsewhere());
    assertThat(missing).isEmpty();
  }

  @Test
  void every_code_that_a_sample_raises_is_a_documented_one() {
    assertThat(SAMPLES)
        .allSatisfy(
            sample ->
                assertThat(sample.raises())
                    .extracting(one -> one.substring(one.lastIndexOf(' ') + 1))
                    .allMatch(CODES::contains));
  }

  @Test
  void every_code_of_a_store_is_shown_by_a_test_of_the_stores() {
    Set<String> all = new TreeSet<>();
    for (DiaryStoreException.Code code : DiaryStoreException.Code.values()) {
      all.add(code.name());
    }

    assertThat(elsewhere()).containsAll(all);
  }

  @Test
  void what_is_shown_elsewhere_is_there() {
    assertThat(Refused.lines("elsewhere.jsonl"))
        .allSatisfy(
            line ->
                assertThat(Cases.checkout().resolve(line.get("test").asText()))
                    .content()
                    .contains(line.get("code").asText(), line.get("method").asText() + "("));
  }

  @Test
  void every_statement_of_the_contract_on_cases_has_a_sample() {
    Set<String> statements = new TreeSet<>();
    Refused.lines("contract/statements.jsonl")
        .forEach(one -> statements.add(one.get("id").asText()));
    Set<String> shown =
        SAMPLES.stream()
            .map(Refused.Sample::of)
            .filter(of -> !of.isEmpty())
            .collect(toCollection(TreeSet::new));

    assertThat(shown).isEqualTo(statements);
  }

  @Test
  void every_reader_has_samples() {
    assertThat(SAMPLES.stream().map(Refused.Sample::reader)).contains(Reader.values());
  }

  @Test
  void no_two_samples_of_a_reader_have_one_name() {
    assertThat(SAMPLES.stream().map(Refused.Sample::toString)).doesNotHaveDuplicates();
  }

  /** Returns every constant text that is its own name, and every constant of an enum of codes. */
  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    try {
      for (ClassPath.ClassInfo info :
          ClassPath.from(RefusedCodesTest.class.getClassLoader()).getAllClasses()) {
        if (info.getPackageName().startsWith("io.osteokit.")
            && !info.getPackageName().contains(".internal")) {
          for (Field field : info.load().getDeclaredFields()) {
            codeOf(field).ifPresent(codes::add);
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    codes.removeAll(VALUES);
    return codes;
  }

  private static Optional<String> codeOf(Field field) {
    int modifiers = field.getModifiers();
    if (field.isEnumConstant()) {
      return Optional.of(field.getName())
          .filter(n -> field.getType().getSimpleName().equals("Code"));
    }
    if (!Modifier.isStatic(modifiers)
        || !Modifier.isPublic(modifiers)
        || field.getType() != String.class) {
      return Optional.empty();
    }
    field.setAccessible(true);
    return Optional.of(field.getName()).filter(name -> name.equals(uncheckedValue(field)));
  }

  private static Object uncheckedValue(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> elsewhere() {
    Set<String> codes = new TreeSet<>();
    for (JsonNode line : Refused.lines("elsewhere.jsonl")) {
      codes.add(line.get("code").asText());
    }
    return codes;
  }

  /** Returns the names of the samples that the modules keep for themselves. */
  private static List<String> older() {
    return Stream.of(
            "core/src/test/resources/io/osteokit/cases/refused",
            "core/src/test/resources/rules/refused",
            "exercises/src/test/resources/packs/refused",
            "exercises/src/test/resources/screen/refused")
        .flatMap(RefusedCodesTest::names)
        .toList();
  }

  private static Stream<String> names(String folder) {
    try (Stream<Path> files = Files.list(Cases.checkout().resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
