package io.osteokit.core.text;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with places like {@code {name}}. Braces have no other use. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");

  private Template() {}

  /** Returns the names of the places. */
  static Set<String> places(String text) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      names.add(place.group(1));
    }
    return names.build();
  }

  /** Returns whether every brace belongs to a place. */
  static boolean isWellFormed(String text) {
    String rest = PLACE.matcher(text).replaceAll("");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
  }

  /** Fills every place once; what a value holds is not looked at again. */
  static String fill(String key, String text, Map<String, String> values) {
    Matcher place = PLACE.matcher(text);
    StringBuilder filled = new StringBuilder(text.length());
    int from = 0;
    while (place.find()) {
      String value = values.get(place.group(1));
      if (value == null) {
        // The values may be personal; the name of a place is not.
        throw new IllegalArgumentException(
            "text " + key + " must be given a value for {" + place.group(1) + "}");
      }
      filled.append(text, from, place.start()).append(value);
      from = place.end();
    }
    return filled.append(text, from, text.length()).toString();
  }
}
