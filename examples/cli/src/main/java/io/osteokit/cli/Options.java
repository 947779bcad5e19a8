package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The options of pain management that a case may ask for (section 5.1 of the case format). */
final class Options {
  static final Set<String> IDS =
      ImmutableSet.of(
          "EMERGENCY_CALL",
          "SAME_DAY_CONTACT",
          "CLINICIAN_REVIEW",
          "EDU",
          "PACING",
          "GENTLE_MOVE",
          "HEAT",
          "COLD",
          "ANALGESIA_REVIEW",
          "TENS",
          "BRACE_INFO",
          "BRACE_WEAN",
          "PHYSIO_REF",
          "HYDRO",
          "MASSAGE",
          "DEEP_TISSUE_MASSAGE",
          "ACUPUNCTURE",
          "ACUPRESSURE",
          "GUIDED_IMAGERY",
          "RELAXATION",
          "BIOFEEDBACK",
          "PSYCH",
          "PAIN_SERVICE",
          "AUGMENT_DISCUSS",
          "SPECIALIST_OPINION",
          "IMAGING_REVIEW",
          "BONE_TX_REVIEW",
          "FALLS_ASSESS",
          "NUTRITION",
          "VITD_CALCIUM",
          "SMOKING",
          "ALCOHOL",
          "PHYS_ACTIVITY",
          "MANIPULATION",
          "BED_REST",
          "CALCITONIN",
          "HELPLINE");

  private Options() {}
}
