package io.osteokit.cli.architecture.planted;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves the outcome to chance. */
public final class Randoms {
  private Randoms() {}

  static Random random() {
    return new Random();
  }

  static int threadLocal() {
    return ThreadLocalRandom.current().nextInt();
  }

  static SecureRandom secure() {
    return new SecureRandom();
  }

  static double math() {
    return Math.random();
  }

  static Supplier<UUID> uuid() {
    return UUID::randomUUID;
  }

  static void shuffle(List<String> list) {
    Collections.shuffle(list);
  }

  static int identity(Object any) {
    return System.identityHashCode(any);
  }

  static Set<String> set() {
    return Set.of("a", "b");
  }

  static Map<String, String> map() {
    return Map.of("a", "b");
  }

  static Set<String> collected() {
    return Stream.of("a", "b").collect(Collectors.toUnmodifiableSet());
  }
}
