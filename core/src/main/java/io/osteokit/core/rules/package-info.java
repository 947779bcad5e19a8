/**
 * The rule kernel: typed facts, conditions over them, rules that derive further facts, and the
 * three-valued evaluation that all of OsteoKit's decisions come from.
 *
 * <p>A {@link io.osteokit.core.rules.RuleBook} is data that a clinician can read. {@link
 * io.osteokit.core.rules.CompiledRules#compile} checks it and turns it into tables once; {@link
 * io.osteokit.core.rules.CompiledRules#evaluate} is then asked many times and changes nothing.
 * Start with these two and with {@link io.osteokit.core.rules.Facts}.
 *
 * <p>A fact that nobody told is <em>unknown</em>, which is not the same as no. Rules are evaluated
 * in Kleene's strong three-valued logic, and every leaf of a condition says how unknown counts
 * ({@link io.osteokit.core.rules.IfUnknown}).
 */
package io.osteokit.core.rules;
