package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.rules.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an invariant says, in one of three forms. */
sealed interface Statement {
  /** What a statement is about, beside the person. */
  enum About {
    /** Nothing but the person. */
    PERSON,
    /** Every exercise that it chooses. */
    EACH_EXERCISE,
    /** At least one of the exercises that it chooses. */
    SOME_EXERCISE,
    /** Every option that it chooses. */
    EACH_OPTION,
    /** Every red flag. */
    EACH_RED_FLAG,
    /** Every finding whose missing answer withholds. */
    EACH_URGENT_FINDING
  }

  /**
   * Whenever one thing holds, another does.
   *
   * @param about what else it is about
   * @param which which exercises, by what is fixed about them
   * @param options which options
   * @param given what holds
   * @param then what has to hold then
   */
  record Always(
      About about, Optional<Condition> which, Choice options, Condition given, Condition then)
      implements Statement {}

  /** Which options: those named, all but those named, or those that are never listed. */
  record Choice(Optional<List<String>> in, List<String> notIn, Optional<Boolean> never) {
    boolean isChosen(String id, boolean isNever) {
      return in.map(ids -> ids.contains(id)).orElse(true)
          && !notIn.contains(id)
          && never.map(wanted -> wanted == isNever).orElse(true);
    }
  }

  /** In which direction a fact means more risk. */
  enum Worse {
    /** A greater number. */
    HIGHER,
    /** A smaller number. */
    LOWER,
    /** So. */
    YES,
    /** Not so. */
    NO,
    /** A value further on in the order of the choice. */
    LATER,
    /** A set with more in it. */
    MORE,
    /** A set with less in it. */
    FEWER
  }

  /** Facts that a look-up gives, and what is worse. */
  record Direction(String lookUp, Worse worse) {}

  /**
   * Where a contract chooses that more risk may permit more.
   *
   * @param because why
   * @param first what is so of the person at less risk
   * @param second what is so of the person at more risk
   */
  record Exempt(String because, Condition first, Condition second) {}

  /**
   * A worse value of a fact, or not knowing it instead of knowing it to be harmless, makes no
   * verdict milder.
   *
   * @param risk the fact
   * @param with facts that get worse along with it
   * @param unknown whether not knowing is compared with knowing it to be harmless, too
   * @param exceptions people to whom the contract chooses otherwise
   */
  record Risk(Direction risk, List<Direction> with, boolean unknown, List<Exempt> exceptions) {
    public Risk {
      with = ImmutableList.copyOf(with);
      exceptions = ImmutableList.copyOf(exceptions);
    }
  }

  /** More risk never permits more. */
  record MoreRisk(List<Risk> risks) implements Statement {
    public MoreRisk {
      risks = ImmutableList.copyOf(risks);
    }
  }

  /** What has to be able to happen. */
  enum What {
    /** Every rule can fire. */
    RULES,
    /** Every option can be listed or is never listed. */
    OPTIONS,
    /** Every question can be asked of somebody for whom the answer changes something. */
    QUESTIONS
  }

  /**
   * Everything of a kind happens to somebody.
   *
   * @param what the kind
   * @param answers for the path of a question, the look-ups that its answer feeds
   * @param exceptions what need not happen, with the reason
   */
  record CanHappen(What what, Map<String, List<String>> answers, Map<String, String> exceptions)
      implements Statement {
    public CanHappen {
      answers = ImmutableMap.copyOf(answers);
      exceptions = ImmutableMap.copyOf(exceptions);
    }
  }
}
