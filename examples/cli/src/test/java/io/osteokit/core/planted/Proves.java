package io.osteokit.core.planted;

import io.osteokit.pathways.verify.Verifier;

/** Breaks the rule that no app has to carry a solver. */
public record Proves(Verifier verifier) {}
