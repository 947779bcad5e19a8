package io.osteokit.core.person;

/**
 * A health condition that changes what is safe or what a symptom may mean.
 *
 * <p>A cancer is listed when it is there now or ever was. The constants marked as strain are those
 * in which bearing down or holding the breath may do harm.
 */
public enum HealthCondition {
  /** Breast cancer, at present or in the past. */
  CANCER_BREAST,

  /** Prostate cancer, at present or in the past. */
  CANCER_PROSTATE,

  /** Lung cancer, at present or in the past. */
  CANCER_LUNG,

  /** Kidney cancer, at present or in the past. */
  CANCER_KIDNEY,

  /** Thyroid cancer, at present or in the past. */
  CANCER_THYROID,

  /** Multiple myeloma, at present or in the past. */
  MYELOMA,

  /** A cancer of any other kind, at present or in the past. */
  CANCER_OTHER,

  /** Diabetes of any type. */
  DIABETES,

  /** Weakened defence against infection, through illness or a medicine. */
  IMMUNOSUPPRESSION,

  /** Injecting drugs into a vein. */
  INTRAVENOUS_DRUG_USE,

  /** Kidney dialysis. */
  DIALYSIS,

  /** High blood pressure that treatment keeps in check. */
  HYPERTENSION,

  /** High blood pressure that is not in check; strain. */
  UNCONTROLLED_HYPERTENSION,

  /** Heart disease that is not stable; strain. */
  UNSTABLE_HEART_DISEASE,

  /** A hernia that has not been repaired; strain. */
  HERNIA,

  /** An operation on the abdomen not long ago; strain. */
  RECENT_ABDOMINAL_SURGERY,

  /** An operation on an eye not long ago; strain. */
  RECENT_EYE_SURGERY,

  /** Glaucoma with the advice not to bear down; strain. */
  GLAUCOMA_AVOID_STRAINING,

  /** A pacemaker or an implanted defibrillator. */
  PACEMAKER_OR_ICD,

  /** Epilepsy. */
  EPILEPSY,

  /** Pregnant now. */
  PREGNANCY,

  /** Breastfeeding now. */
  BREASTFEEDING,

  /** Leaking urine or stool. */
  INCONTINENCE,

  /** A wound that has not closed. */
  OPEN_WOUND,

  /** Skin that is not whole at the place where a pad or pack would lie. */
  BROKEN_SKIN,

  /** Skin that does not feel heat, cold or touch well. */
  IMPAIRED_SKIN_SENSATION,

  /** An infection now. */
  ACTIVE_INFECTION,

  /** Blood that does not clot well. */
  BLEEDING_DISORDER,

  /** Afraid of being in water. */
  FEAR_OF_WATER
}
