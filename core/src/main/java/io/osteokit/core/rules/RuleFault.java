package io.osteokit.core.rules;

/**
 * A problem and the very object that it is about, so that a reader can say where that stood.
 *
 * @param subject the rule, fact, derivation, leaf, outcome or book at fault; told apart by identity
 * @param problem what is wrong
 */
record RuleFault(Object subject, RuleProblem problem) {
  static RuleFault of(Object subject, String where, String code, String message) {
    return new RuleFault(subject, new RuleProblem(where, code, message));
  }
}
