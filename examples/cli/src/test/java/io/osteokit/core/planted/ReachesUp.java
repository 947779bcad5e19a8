package io.osteokit.core.planted;

import io.osteokit.exercises.internal.planted.Hidden;

/** Knows a module above its own, and what that module hides. */
public final class ReachesUp {
  Hidden hidden = new Hidden();
}
