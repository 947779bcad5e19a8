package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableSortedMap;

/** What a line says beside its envelope. */
record Said(Happening what, ImmutableSortedMap<String, String> carried) {}
