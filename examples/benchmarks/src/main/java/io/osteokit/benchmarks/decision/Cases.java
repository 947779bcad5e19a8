package io.osteokit.benchmarks.decision;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.pathways.Pathway;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The made-up people that the tests of the case format use, too. */
public final class Cases {
  private static final String[] NAMES = {
    "V01", "V03", "V04", "V06", "V07", "V08", "V10", "V12", "V13", "V16", "V19", "V20", "V21",
    "V23", "V24", "V28", "V30", "V32", "V34", "V35"
  };

  private Cases() {}

  /**
   * Returns the people.
   *
   * @param pathway whose exercises and options they name
   * @return twenty cases
   */
  public static List<Case> all(Pathway pathway) {
    CaseReader reader = CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds());
    List<Case> cases = new ArrayList<>();
    for (String name : NAMES) {
      cases.add(reader.read(bytes(name)));
    }
    return cases;
  }

  /**
   * Returns the JSON of one of the people.
   *
   * @param name for example V01
   * @return UTF-8
   */
  public static byte[] bytes(String name) {
    try (InputStream in = Cases.class.getResourceAsStream(name + ".json")) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
