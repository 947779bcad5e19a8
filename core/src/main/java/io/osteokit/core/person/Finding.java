package io.osteokit.core.person;

/**
 * A symptom or event that a check-in asks about, worded so that yes is the alarming answer.
 *
 * <p>How urgent a yes is, and which missing answers hold a plan back, is content and not part of
 * this type. Ordered as the questions are usually asked.
 */
public enum Finding {
  /** The area that touches a saddle (genitals, anus, inner thighs) feels numb or different. */
  SADDLE_NUMBNESS,

  /** Urine newly hard to start, held back or leaking, or fullness no longer felt. */
  BLADDER_CHANGE,

  /** Stool newly not held, or the anus no longer felt. */
  BOWEL_CHANGE,

  /** Sexual function or feeling newly lost along with pain in back or leg. */
  SEXUAL_DYSFUNCTION,

  /** Pain, tingling, numbness or weakness that is new and in both legs. */
  BOTH_LEGS_SYMPTOMS,

  /** A weak leg that is becoming weaker. */
  PROGRESSIVE_LEG_WEAKNESS,

  /** A foot that no longer lifts as it did. */
  FOOT_DROP,

  /** Heavy legs or an unsteady walk that came on within hours or days. */
  NEW_GAIT_DISTURBANCE,

  /** One leg newly numb or weak, and staying the same. */
  ONE_LEG_NUMB_OR_WEAK,

  /** Back pain that is new, or clearly not the usual, and that nobody has examined. */
  NEW_BACK_PAIN,

  /** Back pain that is at its worst at night, or that ends sleep. */
  NIGHT_PAIN,

  /** Back pain that stays in every position and at rest. */
  UNRELIEVED_PAIN,

  /** Pain that tightens round the trunk like a belt. */
  BAND_LIKE_TRUNK_PAIN,

  /** A serious accident since the last check-in, such as a crash or a fall from a height. */
  MAJOR_TRAUMA,

  /** Something out of shape, or unable to move, after an injury of any kind. */
  DEFORMITY_OR_CANNOT_MOVE_AFTER_INJURY,

  /** At least 38 °C now, or feverish. */
  FEVER,

  /** Chills that shake, within the last day. */
  RIGORS,

  /** So ill as to be confused, mottled, collapsing or unable to sit. */
  SERIOUSLY_UNWELL_OR_CONFUSED,

  /** Generally ill, but awake and clear. */
  FEELS_UNWELL,

  /** An infection within the past weeks, wherever it was. */
  RECENT_INFECTION,

  /** Severe pain in back, flank or abdomen that struck suddenly. */
  SUDDEN_SEVERE_BACK_OR_ABDOMINAL_PAIN,

  /** Collapse or faint, or almost, with the pain. */
  COLLAPSE_OR_FAINT,

  /** A lump in the abdomen that beats. */
  PULSATING_ABDOMINAL_SWELLING,

  /** Pain in the chest now, or on and off today. */
  CHEST_PAIN,

  /** Sweating, and pain in arm or jaw with it. */
  SWEATING_WITH_ARM_OR_JAW_PAIN,

  /** Out of breath in a way that is new. */
  NEW_BREATHLESSNESS,

  /** A sharp pain in the chest with each breath in. */
  PLEURITIC_PAIN,

  /** Blood coughed up. */
  COUGHING_BLOOD,

  /** A calf that has become swollen or sore, on one side. */
  SWOLLEN_CALF,

  /** Pain beside the spine below the ribs, on one side. */
  LOIN_PAIN,

  /** Urine that burns, comes often or is bloody. */
  URINARY_SYMPTOMS,

  /** Severe pain high in the abdomen that bores into the back. */
  SEVERE_UPPER_ABDOMINAL_PAIN,

  /** Pain in mid-back that came at once with hardly any strain, as when a vertebra breaks. */
  SUDDEN_NEW_CENTRAL_BACK_PAIN,

  /** Kept from getting up by this pain. */
  CANNOT_GET_UP,

  /** Pain that makes sleep, movement, washing or dressing impossible. */
  PAIN_STOPS_SLEEP_OR_SELF_CARE,

  /** Stools like tar, or blood vomited. */
  BLACK_STOOLS_OR_VOMITING_BLOOD,

  /** Too sleepy, confused or slow of breath, as too much of a strong medicine can cause. */
  DROWSY_CONFUSED_OR_SLOW_BREATHING,

  /** Bowels not opened in the last four days or longer. */
  NO_BOWEL_MOTION_FOUR_DAYS,

  /** Being sick. */
  VOMITING,

  /** An abdomen that is blown up and tight. */
  SWOLLEN_ABDOMEN,

  /** A blow to the head in a fall after the last check-in. */
  HEAD_INJURY_FROM_FALL,

  /** After a fall, a painful hip or groin or a leg that cannot be stood on. */
  HIP_PAIN_OR_CANNOT_BEAR_WEIGHT_AFTER_FALL,

  /** Thinks of ending life, and has a plan, the means or the intent. */
  SUICIDAL_INTENT,

  /** Cough with fever or coloured phlegm at present. */
  ACUTE_CHEST_INFECTION,

  /** The back has a lump or curve that is new or grows fast, or has changed its shape. */
  NEW_SPINAL_CURVE_OR_LUMP,

  /** Weight lost without reason, sweats at night or great tiredness beside the back pain. */
  CONSTITUTIONAL_SYMPTOMS,

  /** Upper or mid-back pain that is new and not due to a fracture already known. */
  THORACIC_PAIN,

  /** A cough or sneeze makes the back pain distinctly worse. */
  PAIN_WITH_COUGH_OR_SNEEZE,

  /** Six weeks or more into the pain, not better in any way. */
  PAIN_NOT_IMPROVING,

  /** After easing, the pain is up by two points or more and has been for over a day. */
  PAIN_WORSE_AFTER_IMPROVING,

  /** A new ache in a thigh or groin. */
  THIGH_OR_GROIN_PAIN,

  /** Not as steady as on other days, though the legs feel neither weak, numb nor heavy. */
  UNSTEADY_TODAY,

  /** Feels low or without hope, and does not think of ending life. */
  LOW_MOOD_OR_HOPELESSNESS,

  /** Daily life has come to a halt through low mood, without thoughts of ending life. */
  SEVERE_LOW_MOOD,

  /** Out of breath with small efforts for a long time already. */
  BREATHLESS_ON_LITTLE_EFFORT,

  /** One chest infection after another. */
  RECURRENT_CHEST_INFECTIONS,

  /** Since the back bent further, soon full when eating, or acid coming up. */
  EARLY_FULLNESS_OR_REFLUX,

  /** A painful jaw, a tooth come loose or bare bone in the mouth. */
  JAW_PAIN_OR_EXPOSED_BONE
}
