package io.osteokit.exercises.planted;

import io.osteokit.exercises.internal.planted.Hidden;

/** Uses what its own module hides. */
public final class StaysHome {
  Hidden hidden = new Hidden();
}
