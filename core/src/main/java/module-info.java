/** The person, the rule kernel, triage, evidence and texts: what every other module stands on. */
@org.jspecify.annotations.NullMarked
module io.osteokit.core {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  // To keep the validator's greeting quiet; nothing is logged here.
  requires java.logging;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires transitive static org.jspecify;

  exports io.osteokit.core;
  exports io.osteokit.core.evidence;
  exports io.osteokit.core.json;
  exports io.osteokit.core.person;
  exports io.osteokit.core.rules;
  exports io.osteokit.core.text;
  exports io.osteokit.core.triage;

  opens io.osteokit.core.internal.document to
      org.hibernate.validator;
}
