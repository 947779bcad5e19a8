/**
 * Composing a session and a week from what is safe for a person today.
 *
 * <p>Start with {@link io.osteokit.exercises.planning.SessionPlanner}. It asks a {@link
 * io.osteokit.exercises.Screening} what is safe and a {@link
 * io.osteokit.exercises.planning.PlanRequest} what the day is like, and answers with a {@link
 * io.osteokit.exercises.planning.PlanResult}: a session, or why there is none.
 *
 * <p><b>What makes a session good</b> is stated, not felt: every exercise that is chosen covers
 * goals, by how much it serves them and how long it is active; the first minutes of a goal are
 * worth more than later ones and beyond a cap nothing more is gained, so that a tenth squat is
 * worth less than the first stretch. Each exercise costs something for the change-over, more if it
 * was done lately. The planner finds the selection with the greatest sum that fits the time and
 * keeps every hard rule, and proves that there is none better, or says how far from it it may be.
 * Weights, caps and costs are content ({@link io.osteokit.exercises.planning.PlanningRules}), so
 * that a clinician can read and change them. It is an exact search and not a rule of thumb, because
 * a rule of thumb would let the order of a catalogue decide what a person does.
 */
package io.osteokit.exercises.planning;
