package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  private static final Fact URGENCY =
      new Fact.Choice(
          "RF-17", "red flag RF-17", List.of("NONE", "WITHIN_DAYS", "SAME_DAY", "EMERGENCY"));
  private static final Fact AGE = new Fact.Amount("age", "fracture age", "days", 0, 1000, true);
  private static final Fact FRAGILE = new Fact.YesNo("fragile", "fragile bone");
  private static final RuleBook BOOK =
      SmallBooks.book(
          List.of(
              new Fact.YesNo("FEVER", "fever"),
              new Fact.YesNo("CHILLS", "rigors or chills"),
              new Fact.YesNo("finding", "a neurological finding"),
              new Fact.YesNo("more", "another fracture"),
              new Fact.Amount("pain", "pain now", "", 0, 10, true),
              new Fact.Amount("tScore", "lowest T-score", "", -10, 10, false),
              new Fact.Choice("level", "level", List.of("T12", "L1")),
              new Fact.Members("conditions", "conditions", List.of("ASTHMA", "DRUG_USE", "GOUT")),
              URGENCY,
              AGE,
              FRAGILE));
  private static final Sentences SENTENCES = Sentences.of(BOOK);

  private static Condition read(String json) {
    Problems problems = new Problems();
    return Json.parse(json.replace('\'', '"'), problems)
        .flatMap(node -> RuleBooks.readCondition(node, problems))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'fact':'FEVER','is':true,'ifUnknown':'FAILS'}      | fever",
        "{'fact':'FEVER','is':true,'ifUnknown':'HOLDS'}      | fever, or that is not known",
        "{'fact':'FEVER','is':true,'ifUnknown':'UNKNOWN'}    | fever (open while not known)",
        "{'fact':'FEVER','is':false,'ifUnknown':'FAILS'}     | no fever",
        "{'fact':'finding','is':false}                       | no neurological finding",
        "{'fact':'more','is':false}                          | no other fracture",
        "{'fact':'pain','atLeast':7,'ifUnknown':'HOLDS'}     | pain now is 7 or more, or is not known",
        "{'fact':'tScore','atMost':-2.5,'ifUnknown':'FAILS'} | lowest T-score is -2.5 or less",
        "{'fact':'age','below':42}                           | fracture age is less than 42 days",
        "{'fact':'pain','equals':0}                          | pain now is 0",
        "{'fact':'age','atLeast':0,'ifUnknown':'FAILS'}      | fracture age is known",
        "{'fact':'level','in':['T12','L1']}                  | level is T12 or L1",
        "{'fact':'RF-17','reaches':'WITHIN_DAYS'}            | red flag RF-17 is raised",
        "{'fact':'RF-17','reaches':'SAME_DAY'}               | red flag RF-17 is at least same day",
        "{'fact':'RF-17','reaches':'EMERGENCY'}              | red flag RF-17 is emergency",
        "{'fact':'conditions','containsAny':['DRUG_USE']}    | conditions include drug use",
        "{'fact':'conditions','onlyFrom':['ASTHMA']}         | conditions are only asthma",
        "{'known':'pain'}                                    | pain now is known",
        "{'known':'conditions'}                              | conditions are all known",
        "{'known':'GRIP'}                                    | GRIP is known",
        "{'all':[]}                                          | always",
        "{'any':[]}                                          | never"
      })
  void a_condition_reads_as_words(String json, String words) {
    assertThat(SENTENCES.condition(read(json))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'fact':'FEVER','is':true,'ifUnknown':'FAILS'}     | no fever, or that is not known",
        "{'fact':'FEVER','is':true,'ifUnknown':'HOLDS'}     | no fever",
        "{'fact':'FEVER','is':false,'ifUnknown':'UNKNOWN'}  | fever (open while not known)",
        "{'fact':'pain','atLeast':7}                        | pain now is less than 7",
        "{'fact':'pain','above':7}                          | pain now is 7 or less",
        "{'fact':'pain','equals':0,'ifUnknown':'FAILS'}     | pain now is not 0, or is not known",
        "{'fact':'level','in':['T12']}                      | level is not T12",
        "{'fact':'RF-17','reaches':'WITHIN_DAYS'}           | red flag RF-17 is not raised",
        "{'fact':'RF-17','reaches':'SAME_DAY'}              | red flag RF-17 is below same day",
        "{'fact':'RF-17','reaches':'EMERGENCY'}             | red flag RF-17 is not emergency",
        "{'fact':'conditions','containsAny':['ASTHMA']}     | conditions do not include asthma",
        "{'fact':'conditions','containsAny':['GOUT'],'ifUnknown':'FAILS'} | conditions do not include gout, or are not all known",
        "{'fact':'conditions','containsAny':['GOUT'],'ifUnknown':'HOLDS'} | conditions are known not to include gout",
        "{'fact':'age','atLeast':0,'ifUnknown':'FAILS'}     | fracture age is not known",
        "{'fact':'conditions','onlyFrom':['ASTHMA']}        | conditions are not only asthma",
        "{'known':'pain'}                                   | pain now is not known",
        "{'known':'conditions'}                             | conditions are not all known",
        "{'not':{'known':'pain'}}                           | pain now is known",
        "{'all':[]}                                         | never"
      })
  void the_opposite_of_a_condition_reads_as_words(String json, String words) {
    assertThat(SENTENCES.condition(read("{'not':" + json + "}"))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'all':[$F]}               | fever",
        "{'any':[$F,$P]}             | fever or pain now is known",
        "{'all':[$F,$P,$L]}           | fever, pain now is known and level is known",
        "{'all':[$F,{'any':[$P,$L]}]} | fever and (pain now is known or level is known)",
        "{'any':[$F,{'any':[$P,$L]}]} | fever, pain now is known or level is known",
        "{'all':[$F,{'not':{'any':[$P,$L]}}]} | fever, pain now is not known and level is not known",
        "{'all':[$F,$U]}             | fever; and pain now is 7 or more, or is not known",
        "{'all':[$F,{'any':[$P,$U]}]} | fever and (pain now is known; or pain now is 7 or more, or is not known)",
        "{'any':[$F,$C]}             | fever; or rigors or chills",
        "{'any':[{'not':$P},{'not':$L},{'not':{'known':'more'}}]} | at least one of these is not known: pain now; level; another fracture",
        "{'atLeast':2,'of':[$F,$P,$L]} | at least 2 of these: fever; pain now is known; level is known",
        "{'not':{'any':[$F,$P]}}     | no fever and pain now is not known",
        "{'not':{'all':[$F,$P]}}     | no fever or pain now is not known",
        "{'not':{'atLeast':2,'of':[$F,$P,$L]}} | fewer than 2 of these: fever; pain now is known; level is known"
      })
  void several_conditions_read_as_one(String json, String words) {
    String whole =
        json.replace("$F", "{'fact':'FEVER','is':true}")
            .replace("$P", "{'known':'pain'}")
            .replace("$C", "{'fact':'CHILLS','is':true}")
            .replace("$U", "{'fact':'pain','atLeast':7,'ifUnknown':'HOLDS'}")
            .replace("$L", "{'known':'level'}");

    assertThat(SENTENCES.condition(read(whole))).isEqualTo(words);
  }

  @Test
  void a_rule_is_one_sentence() {
    Condition fever = new Condition.Is("FEVER", true, IfUnknown.FAILS);

    assertThat(sentence(fever, new Outcome.Value("SAME_DAY"), URGENCY))
        .isEqualTo("If fever, then red flag RF-17 is same day.");
    assertThat(sentence(fever, new Outcome.YesNo(true), FRAGILE))
        .isEqualTo("If fever, then this counts as fragile bone.");
    assertThat(sentence(fever, new Outcome.YesNo(false), FRAGILE))
        .isEqualTo("If fever, then this does not count as fragile bone.");
    assertThat(sentence(fever, new Outcome.Amount(84), AGE))
        .isEqualTo("If fever, then fracture age is 84 days.");
    assertThat(sentence(Condition.all(), new Outcome.SameAs("pain"), AGE))
        .isEqualTo("In any case, fracture age is the same as pain now.");
  }

  private static String sentence(Condition when, Outcome then, Fact derived) {
    return SENTENCES.sentence(SmallBooks.rule("r", when, then), derived);
  }
}
