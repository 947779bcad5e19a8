package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts, their values and what they could become, in words. Immutable. */
final class ChangeWords {
  private static final ImmutableList<String> VOCABULARIES =
      ImmutableList.of("condition", "medicine", "yellowFlag", "activity", "stop");

  private final ChangesContent content;
  private final Texts texts;

  ChangeWords(ChangesContent content, Texts texts) {
    this.content = content;
    this.texts = texts;
  }

  private String text(String key) {
    return texts.get(key, texts.defaultLanguage());
  }

  /** Returns a value in words, for example "57 days". */
  String value(Fact fact, @Nullable Object value) {
    if (value == null) {
      return "unknown";
    }
    return fact.match(
        f -> (Boolean) value ? "yes" : "no",
        f -> number(f, (Double) value),
        f -> member((String) value),
        f -> members((Facts.KnownMembers) value));
  }

  private String members(Facts.KnownMembers members) {
    if (members.present().isEmpty()) {
      return members.complete() ? "none" : "unknown";
    }
    StringBuilder words = new StringBuilder();
    for (String member : members.present()) {
      words.append(words.length() == 0 ? "" : ", ").append(member(member));
    }
    return words.toString();
  }

  private String member(String value) {
    for (String vocabulary : VOCABULARIES) {
      String key = vocabulary + "." + value + ".label";
      if (texts.contains(key)) {
        return text(key);
      }
    }
    return value.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(Fact.Amount fact, double value) {
    return plain(value) + unit(fact, value);
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String unit(Fact.Amount fact, double value) {
    if (fact.unit().isEmpty()) {
      return "";
    }
    boolean one = value == 1 && fact.unit().endsWith("s") && fact.unit().length() > 1;
    return " " + (one ? fact.unit().substring(0, fact.unit().length() - 1) : fact.unit());
  }

  /** Returns the name of a fact. */
  String label(Fact fact) {
    return isFinding(fact) ? text("finding." + fact.id() + ".question") : fact.label();
  }

  /** Returns a fact with what is known of it. */
  String known(Fact fact, @Nullable Object value) {
    ChangesContent.Changing changing = content.facts().get(fact.id());
    String key = value == null ? "none" : "stays";
    String own = changing == null ? null : changing.words().get(key);
    return own != null ? own : label(fact) + ": " + value(fact, value);
  }

  private boolean isFinding(Fact fact) {
    return texts.contains("finding." + fact.id() + ".question");
  }

  /** Returns a range of numbers in words; null for an end stands for no limit. */
  String range(Fact.Amount fact, @Nullable Double low, @Nullable Double high) {
    if (low != null && low.equals(high)) {
      return number(fact, low);
    }
    if (low != null && high != null) {
      return phrase("between", "{low}", plain(low)).replace("{high}", number(fact, high));
    }
    if (low == null && high != null) {
      return phrase("orLess", "{value}", number(fact, high));
    }
    return low == null ? "known" : phrase("orMore", "{value}", number(fact, low));
  }

  private String phrase(String key, String name, String value) {
    return content.phrase(key).replace(name, value);
  }

  /** Returns a fact and its value after a change as part of a sentence that begins with "if". */
  String change(Fact fact, @Nullable Object from, Object to, String inWords) {
    ChangesContent.Changing changing = content.facts().get(fact.id());
    if (changing == null) {
      throw new IllegalStateException(fact.id() + " cannot change");
    }
    if (isFinding(fact)) {
      return phrase(to.equals(true) ? "findingYes" : "findingNo", "{question}", label(fact));
    }
    if (fact instanceof Fact.Members set) {
      return members(set, changing, from, (Facts.KnownMembers) to);
    }
    String pattern = changing.words().getOrDefault("say", fact.label() + " were {value}");
    if (fact instanceof Fact.YesNo) {
      pattern = changing.words().getOrDefault(to.equals(true) ? "yes" : "no", pattern);
    }
    return pattern.replace("{value}", inWords);
  }

  private String members(
      Fact.Members set,
      ChangesContent.Changing changing,
      @Nullable Object from,
      Facts.KnownMembers to) {
    if (!(from instanceof Facts.KnownMembers now) || !now.complete()) {
      String key = to.present().isEmpty() ? "membersNone" : "membersOnly";
      return phrase(key, "{label}", set.label()).replace("{value}", members(to));
    }
    for (String member : difference(to.present(), now.present())) {
      return changing.words().getOrDefault("with", "{value}").replace("{value}", member(member));
    }
    String gone = members(new Facts.KnownMembers(difference(now.present(), to.present()), true));
    return changing.words().getOrDefault("without", "{value}").replace("{value}", gone);
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    return Sets.difference(all, without).immutableCopy();
  }

  /** Returns parts of a sentence as one. */
  static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** Returns a text with its first letter in upper case. */
  static String begin(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
