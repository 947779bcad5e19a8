package io.osteokit.exercises.internal.planted;

/** For its own module only. */
public final class Hidden {}
