package io.osteokit.core.internal.document;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.util.Locale;
import java.util.Map;

/** What a test case expects: its shape is checked, its content is not kept. */
final class Expectation {
  private static final ImmutableMap<String, Integer> RED_FLAGS =
      Maps.uniqueIndex(
          ContiguousSet.create(Range.closed(1, 39), DiscreteDomain.integers()),
          number -> String.format(Locale.ROOT, "RF-%02d", number));

  private enum Urgency {
    NONE,
    ROUTINE,
    WITHIN_DAYS,
    SAME_DAY,
    EMERGENCY
  }

  private enum Phase {
    ACUTE,
    SUBACUTE,
    CHRONIC,
    NOT_APPLICABLE
  }

  private enum Withheld {
    NOTHING,
    ALL_BUT_CALM,
    EVERYTHING
  }

  private Expectation() {}

  static boolean check(Fields fields) {
    Map<String, String> options = fields.vocabularies().options;
    Map<String, String> exercises = fields.vocabularies().exercises;
    fields.choice("urgency", Urgency.class);
    fields.flag("complete");
    fields.choice("phase", Phase.class);
    fields.choice("withheld", Withheld.class);
    fields.set("offer", options, "an option id");
    fields.set("notOffer", options, "an option id");
    fields.set("avoid", options, "an option id");
    fields.set("blocked", exercises, "an exercise id");
    fields.set("available", exercises, "an exercise id");
    fields.set("redFlags", RED_FLAGS, "one of RF-01 to RF-39");
    fields.flag("sessionPresent");
    fields.text("because");
    fields.texts("sources");
    fields.close();
    return true;
  }
}
