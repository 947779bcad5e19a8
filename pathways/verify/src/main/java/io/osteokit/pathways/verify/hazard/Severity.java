package io.osteokit.pathways.verify.hazard;

/** How bad the harm of a hazard can be for one person, the mildest first. */
public enum Severity {
  /** Discomfort that passes by itself. */
  MINOR("discomfort that passes by itself"),
  /** Pain, worry or a delay of days. */
  SIGNIFICANT("pain, worry or a delay of days"),
  /** An injury or a loss of strength that heals in weeks or months. */
  CONSIDERABLE("an injury or a loss of strength that heals in weeks or months"),
  /** A new vertebral fracture, or other harm that stays. */
  MAJOR("a new vertebral fracture, or other harm that stays"),
  /** Death, or lasting paralysis. */
  CATASTROPHIC("death, or lasting paralysis");

  private final String meaning;

  Severity(String meaning) {
    this.meaning = meaning;
  }

  /**
   * Returns what the word stands for.
   *
   * @return some words, without a stop
   */
  public String meaning() {
    return meaning;
  }
}
