package io.osteokit.pathways;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What changes are to bring: an option in a list, an exercise made available, or a flag raised. */
interface Target {
  /** Returns whether it is there. */
  boolean isMet(World world);

  /** Returns facts that keep it away: one of them has to change. Only asked where it is not met. */
  Set<String> conflict(World world, Support support);

  /** An option to be offered or considered. */
  static Target option(String id) {
    return new Target() {
      @Override
      public boolean isMet(World world) {
        return isListed(world.level(id));
      }

      @Override
      public Set<String> conflict(World world, Support support) {
        return support.of("option." + id, value -> !isListed(String.valueOf(value)));
      }
    };
  }

  private static boolean isListed(String level) {
    return level.equals("OFFER") || level.equals("CONSIDER");
  }

  /** A red flag or an escalation that is to hold. */
  static Target flag(String id) {
    return new Target() {
      @Override
      public boolean isMet(World world) {
        return !world.urgency(id).equals("NONE");
      }

      @Override
      public Set<String> conflict(World world, Support support) {
        return support.of(id, value -> value == null || value.equals("NONE"));
      }
    };
  }

  /** An option that nothing brings. */
  static Target never() {
    return new Target() {
      @Override
      public boolean isMet(World world) {
        return false;
      }

      @Override
      public Set<String> conflict(World world, Support support) {
        return ImmutableSet.of();
      }
    };
  }
}
