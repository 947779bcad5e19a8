package io.osteokit.core.internal.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what a checked document holds to what a value takes. */
final class Values {
  private Values() {}

  /** Returns what a checked document must hold. */
  static <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a document without problems lacks a required property");
    }
    return value;
  }

  static <T> void known(@Nullable T value, Consumer<T> stated) {
    if (value != null) {
      stated.accept(value);
    }
  }

  static Optional<Integer> whole(@Nullable BigDecimal number) {
    return Optional.ofNullable(number).map(BigDecimal::intValueExact);
  }

  static <D, V> Optional<List<V>> all(@Nullable List<D> documents, Function<D, V> toValue) {
    if (documents == null) {
      return Optional.empty();
    }
    List<V> values = new ArrayList<>();
    documents.forEach(document -> values.add(toValue.apply(document)));
    return Optional.of(values);
  }
}
