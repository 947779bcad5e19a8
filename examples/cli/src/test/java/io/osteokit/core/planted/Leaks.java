package io.osteokit.core.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.internal.planted.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Lets the types of others through to its users, in every place a type can stand. */
public abstract class Leaks implements Supplier<ImmutableList<String>> {
  protected final ImmutableSet<String> field = ImmutableSet.of();

  public Leaks(ImmutableList<String> constructor) {}

  public abstract ImmutableList<String> result();

  public abstract void argument(Map<String, ImmutableList<String>> argument);

  public abstract Optional<Hidden> hidden();

  public abstract void failure() throws com.fasterxml.jackson.core.JacksonException;

  /** As it should be. */
  public abstract Set<String> fine(List<? extends Optional<byte[]>> argument);

  ImmutableList<String> ownBusiness() {
    return ImmutableList.of();
  }
}
