package io.osteokit.core.rules;

/**
 * What is wrong with a rule or a fact of a rule book.
 *
 * @param where the id of the rule or fact
 * @param code what kind of fault, stable: {@code DUPLICATE_FACT}, {@code DUPLICATE_RULE}, {@code
 *     UNKNOWN_FACT}, {@code WRONG_TYPE}, {@code OUT_OF_RANGE}, {@code UNKNOWN_UNSTATED}, {@code
 *     NEVER_HOLDS}, {@code TOO_COMPLEX}, {@code NO_REASON}, {@code NO_SOURCE}
 * @param message what was expected, one line
 */
public record RuleProblem(String where, String code, String message) {}
