package io.osteokit.core.person;

/** A class of medicine. Brands and doses do not matter here. */
public enum MedicineClass {
  /** Steroid tablets, such as prednisolone. */
  ORAL_GLUCOCORTICOID,

  /** Non-steroidal anti-inflammatory pain relief, such as ibuprofen. */
  NSAID,

  /** Paracetamol. */
  PARACETAMOL,

  /** Opioid pain relief, such as codeine or morphine. */
  OPIOID,

  /** A medicine that calms or brings sleep. */
  SEDATIVE,

  /** A blood thinner, such as warfarin or apixaban. */
  ANTICOAGULANT,

  /** A medicine that keeps platelets from clumping; aspirin is one. */
  ANTIPLATELET,

  /** A proton-pump inhibitor. */
  STOMACH_PROTECTION,

  /** A medicine against constipation. */
  LAXATIVE,

  /** A bisphosphonate, swallowed or by drip. */
  BISPHOSPHONATE,

  /** Denosumab injections. */
  DENOSUMAB,

  /** Teriparatide or a relative that builds bone. */
  PARATHYROID_HORMONE_ANALOGUE,

  /** Romosozumab injections. */
  ROMOSOZUMAB,

  /** Raloxifene or a relative. */
  OESTROGEN_RECEPTOR_MODULATOR,

  /** Hormone replacement for the menopause. */
  HORMONE_REPLACEMENT,

  /** Calcitonin. */
  CALCITONIN,

  /** Vitamin D. */
  VITAMIN_D,

  /** Calcium tablets. */
  CALCIUM,

  /** A medicine against depression, whatever it is taken for. */
  ANTIDEPRESSANT,

  /** Gabapentin or pregabalin. */
  GABAPENTINOID,

  /** A medicine that weakens the immune system, steroids apart. */
  IMMUNOSUPPRESSANT,

  /** A medicine against high blood pressure. */
  ANTIHYPERTENSIVE
}
