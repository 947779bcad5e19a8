package io.osteokit.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** Which language tags to try for a locale: the lookup of RFC 4647, section 3.4. */
final class Lookup {
  private Lookup() {}

  /** Returns the tag of a language in the form in which {@link #chain} gives it. */
  static String tag(Locale locale) {
    return locale.toLanguageTag().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the tag and its truncations, longest first: {@code de-at-u-ca-buddhist}, {@code
   * de-at-u-ca}, {@code de-at-u}, {@code de-at}, {@code de}. The RFC skips the ones that end in a
   * single letter; here they do no harm, for no language has such a tag.
   */
  static List<String> chain(Locale locale) {
    ImmutableList.Builder<String> chain = ImmutableList.builder();
    for (String tag = tag(locale); !tag.isEmpty(); tag = withoutLast(tag)) {
      chain.add(tag);
    }
    return chain.build();
  }

  private static String withoutLast(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
