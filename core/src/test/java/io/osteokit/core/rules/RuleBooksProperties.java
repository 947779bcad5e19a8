package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RuleBooksProperties {
  @Property(tries = 500)
  void reading_what_was_written_gives_an_equal_book(@ForAll long seed) {
    RuleBook book = RandomBooks.soundBook(seed);

    assertThat(RuleBooks.read(RuleBooks.write(book))).isEqualTo(book);
  }
}
