package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** The numbers and words that content hands to an aggregate, such as the length of a window. */
record Parameters(Map<String, Integer> numbers, Map<String, List<String>> words) {
  Parameters {
    numbers = ImmutableMap.copyOf(numbers);
    words = ImmutableMap.copyOf(words);
  }

  int number(String name) {
    Integer value = numbers.get(name);
    if (value == null) {
      throw new IllegalStateException("no parameter " + name);
    }
    return value;
  }

  List<String> words(String name) {
    return words.getOrDefault(name, ImmutableList.of());
  }

  String word(String name) {
    return words(name).get(0);
  }
}
