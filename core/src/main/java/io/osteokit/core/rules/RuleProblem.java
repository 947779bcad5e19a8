package io.osteokit.core.rules;

/**
 * What is wrong with a rule or a fact of a rule book.
 *
 * @param where the id of the rule or fact
 * @param code what kind of fault, one of {@link RuleCodes}; stable across versions
 * @param message what was expected, one line
 */
public record RuleProblem(String where, String code, String message) {}
