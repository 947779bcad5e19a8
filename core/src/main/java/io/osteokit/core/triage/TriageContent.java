package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.RuleBook;
import java.util.List;

/**
 * What triage is made of, as read from its file.
 *
 * @param rules the rules
 * @param facts how the facts that they read are taken from a case
 * @param findings the findings in the order in which they are asked
 * @param redFlags ids of the red flags, in order
 * @param escalations ids of the escalations, in order
 * @param questions what else may be asked, in order
 * @param clearanceDays a clearance is recent while it is less than so many days old
 */
record TriageContent(
    RuleBook rules,
    List<AggregatedFact> facts,
    List<AskedFinding> findings,
    List<String> redFlags,
    List<String> escalations,
    List<AskedFact> questions,
    int clearanceDays) {
  TriageContent {
    facts = ImmutableList.copyOf(facts);
    findings = ImmutableList.copyOf(findings);
    redFlags = ImmutableList.copyOf(redFlags);
    escalations = ImmutableList.copyOf(escalations);
    questions = ImmutableList.copyOf(questions);
  }

  /** A finding, and whether its missing answer withholds everything but calm items. */
  record AskedFinding(String id, boolean urgent) {}

  /** A fact to ask for while the yes/no fact holds; once for each entry, if so said. */
  record AskedFact(String path, String fact, Each each, List<String> sites) {
    AskedFact {
      sites = ImmutableList.copyOf(sites);
    }
  }

  /** For which list entries a question is asked. */
  enum Each {
    ONCE,
    UNDATED_VERTEBRAL_FRACTURE,
    UNDATED_OTHER_FRACTURE
  }
}
