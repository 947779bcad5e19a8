package io.osteokit.cli;

import io.osteokit.core.evidence.Sources;
import io.osteokit.pathways.WhatIf;
import io.osteokit.pathways.Why;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why something is as it is, for people. */
final class WhyText {
  private final Page page;

  WhyText(Page page) {
    this.page = page;
  }

  void write(Why why) {
    page.headline(why.words().get(0));
    why.words().stream().skip(1).forEach(page::paragraph);
    reasons(why);
    if (!why.changes().isEmpty()) {
      page.heading("What would change it");
      for (WhatIf one : why.changes()) {
        page.bullet(one.words());
      }
    }
    if (!why.instead().isEmpty()) {
      page.heading("Instead");
      why.instead().forEach(other -> page.bullet(other.name() + " (" + other.id() + ")"));
    }
    sources(why);
  }

  private void reasons(Why why) {
    if (why.reasons().isEmpty()) {
      return;
    }
    page.heading("Why");
    Set<String> told = new LinkedHashSet<>();
    for (Why.Reason reason : why.reasons()) {
      page.bullet(reason.words());
      // Rules often look at the same facts, which are read once.
      List<String> further = reason.facts().stream().filter(fact -> !told.contains(fact)).toList();
      if (!further.isEmpty()) {
        page.under((told.isEmpty() ? "What decided: " : "And: ") + String.join(" ", further));
        told.addAll(further);
      }
      String strength = reason.strength().map(it -> " (" + it.label() + ")").orElse("");
      page.remark(
          reason.rule() + ". Sources: " + String.join(", ", reason.sources()) + strength + ".");
    }
  }

  private void sources(Why why) {
    Set<String> keys = new LinkedHashSet<>();
    why.reasons().forEach(reason -> keys.addAll(reason.sources()));
    if (!keys.isEmpty()) {
      page.heading("Sources");
      keys.forEach(key -> page.bullet(key + ": " + Sources.shipped().get(key).citation()));
    }
  }
}
