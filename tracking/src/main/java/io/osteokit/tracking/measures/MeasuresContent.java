package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.RuleBook;
import java.util.List;

/**
 * Measures and their rules, as read from their file.
 *
 * @param measures the measures in order
 * @param notScored instruments that are left to an app
 * @param rules the rules
 */
record MeasuresContent(List<Measure> measures, List<NotScored> notScored, RuleBook rules) {
  MeasuresContent {
    measures = ImmutableList.copyOf(measures);
    notScored = ImmutableList.copyOf(notScored);
  }
}
