package io.osteokit.core.person;

import io.osteokit.core.json.JsonWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the properties of objects; what is unknown is left out. */
record Members(JsonWriter writer) {
  void object(Runnable members) {
    writer.object();
    members.run();
    writer.end();
  }

  void object(String name, Runnable members) {
    writer.name(name);
    object(members);
  }

  <T> void object(String name, Optional<T> value, Consumer<T> members) {
    value.ifPresent(known -> object(name, () -> members.accept(known)));
  }

  /** Writes a list of objects; {@code item} writes braces, too. */
  <T> void list(String name, Collection<T> items, Consumer<T> item) {
    writer.name(name).array();
    items.forEach(item);
    writer.end();
  }

  <T, C extends Collection<T>> void objects(String name, Optional<C> items, Consumer<T> members) {
    items.ifPresent(known -> list(name, known, item -> object(() -> members.accept(item))));
  }

  <T, C extends Collection<T>> void words(
      String name, Optional<C> words, Function<T, String> toText) {
    words.ifPresent(known -> list(name, known, word -> writer.value(toText.apply(word))));
  }

  void text(String name, String value) {
    writer.name(name).value(value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(known -> text(name, known));
  }

  <E extends Enum<E>> void word(String name, Optional<E> value) {
    value.ifPresent(known -> text(name, known.name()));
  }

  void flag(String name, boolean value) {
    writer.name(name).value(value);
  }

  void flag(String name, Optional<Boolean> value) {
    value.ifPresent(known -> flag(name, known.booleanValue()));
  }

  void whole(String name, int value) {
    writer.name(name).value(value);
  }

  void whole(String name, Optional<Integer> value) {
    value.ifPresent(known -> whole(name, known.intValue()));
  }

  void number(String name, BigDecimal value) {
    writer.name(name).value(value);
  }

  void number(String name, Optional<BigDecimal> value) {
    value.ifPresent(known -> number(name, known));
  }

  void date(String name, LocalDate value) {
    text(name, value.toString());
  }

  void date(String name, Optional<LocalDate> value) {
    value.ifPresent(known -> date(name, known));
  }

  /** Writes a moment with its seconds, which {@code toString} leaves out when they are 0. */
  void moment(String name, OffsetDateTime value) {
    text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
  }
}
