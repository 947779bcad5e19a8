package io.osteokit.core.internal;

/**
 * The ranges of what is recorded about a person, in one place for the constraints on documents and
 * the constructors of values. They keep out slips of the keyboard; none is a clinical threshold.
 */
public final class Limits {
  public static final String ID = "[A-Za-z0-9._-]{1,64}";
  public static final String REGION = "[A-Z]{2}";

  public static final String PAIN_MAX = "10";
  public static final String EFFORT_MAX = "10";
  public static final String T_SCORE_MIN = "-10";
  public static final String T_SCORE_MAX = "10";
  public static final String COBB_DEGREES_MAX = "180";
  public static final String OCCIPUT_TO_WALL_CM_MAX = "40";
  public static final String HEIGHT_CM_MIN = "50";
  public static final String HEIGHT_CM_MAX = "250";
  public static final String FALLS_MAX = "1000";
  public static final String TIMED_UP_AND_GO_SECONDS_MAX = "600";
  public static final String ALCOHOL_UNITS_MAX = "1000";
  public static final String HOURS_MAX = "24";
  public static final String MINUTES_PER_DAY_MAX = "1440";
  public static final String DAYS_PER_WEEK_MAX = "7";
  public static final String SESSION_MINUTES_MIN = "5";
  public static final String SESSION_MINUTES_MAX = "90";
  public static final String SCORE_MAX = "100";
  public static final String ITEMS_MAX = "100";
  public static final String TEST_VALUE_MAX = "600";

  private Limits() {}
}
