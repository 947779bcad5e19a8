package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Tri;
import java.util.List;
import java.util.Optional;

/** Puts judgements into the words of the content. */
final class Sayings {
  private Sayings() {}

  static List<Judgement> of(ProgressContent content, Evaluation evaluation) {
    ImmutableList.Builder<Judgement> all = ImmutableList.builder();
    for (String fact : ProgressContent.JUDGED.keySet()) {
      said(fact, evaluation)
          .ifPresent(
              value -> {
                String sentence = content.sentences().get(ProgressContent.key(fact, value));
                if (sentence != null) {
                  all.add(new Judgement(fact, value, sentence, evaluation.why(fact)));
                }
              });
    }
    return all.build();
  }

  private static Optional<String> said(String fact, Evaluation evaluation) {
    if (ImmutableList.of(ProgressContent.YES).equals(ProgressContent.JUDGED.get(fact))) {
      return evaluation.yesNo(fact) == Tri.TRUE
          ? Optional.of(ProgressContent.YES)
          : Optional.empty();
    }
    return evaluation.choice(fact);
  }
}
