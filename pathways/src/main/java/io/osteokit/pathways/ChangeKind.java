package io.osteokit.pathways;

/** How a change of a fact can come about. */
public enum ChangeKind {
  /** The fact is unknown and can be asked. */
  ANSWER,
  /** It changes with care, treatment or recovery. */
  RECOVERY,
  /** It comes with time alone. */
  TIME,
  /** The person can choose it. */
  CHOICE,
  /** It needs a clinician: a release, imaging, a diagnosis, an agreement. */
  CLINICIAN,
  /** It would be for the worse, and nobody would wish for it. */
  WORSENING
}
