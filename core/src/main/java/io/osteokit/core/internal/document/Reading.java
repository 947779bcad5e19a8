package io.osteokit.core.internal.document;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the reading of one text shares: where problems go and which dates were met. */
final class Reading {
  /** A date that must not lie after the day of the decision, and where it stands. */
  record DateRead(JsonNode where, LocalDate date) {}

  final Problems problems;
  final Vocabularies vocabularies;
  final List<DateRead> dates = new ArrayList<>();

  Reading(Problems problems, Vocabularies vocabularies) {
    this.problems = problems;
    this.vocabularies = vocabularies;
  }
}
