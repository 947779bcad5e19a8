package io.osteokit.tracking.progress;

/**
 * How many days each aggregate looks at, and how many of them must have an entry. Immutable
 * content, in which each has its reason and sources.
 *
 * @param trendDays days of slope and trend
 * @param trendAtLeast days with a score that they need
 * @param usualDays days of usual pain
 * @param usualAtLeast scores that usual pain needs
 * @param startDays days that make the start, from the first score on that counts
 * @param plateauDays how far apart the two weeks of the plateau are
 * @param plateauMedianDays days of each of them, and of the mean of a week
 * @param plateauAtLeast days with a score that each of them needs
 * @param riseMedianDays days of the median before a rise, and the longest rise
 * @param riseAtLeast scores that the median before a rise needs
 * @param newestWithinDays the newest score counts as now when it is of so many days
 * @param swingDays days before the newest score in which a swing within a day is looked for
 * @param swingAtLeast days with such a swing that make it a habit
 * @param leastDays days of the least daily pain
 * @param leastAtLeast days with a score that it needs
 * @param questionnaireDays a questionnaire counts as of now when it is of so many days
 * @param braceDays days of the hours in a brace, and of those before that they are compared with
 * @param braceAtLeast days with hours that each of them needs to be compared
 * @param braceLongestHours a longer time between on and off is taken for a forgotten entry
 * @param braceGapDays so many days in a row without worn hours end the time in a brace
 * @param bedDays days of the hours in bed, and of those before that they are compared with
 * @param bedAtLeast days with hours that each of them needs to be compared
 * @param worryDays the newest worries count as those of now when they are of so many days
 * @param medicineDays days in which doses of medicines are counted
 * @param medicineAtLeast doses of a medicine that must be noted to say that it is missed
 * @param adherenceDays days of planned sessions by which adherence is judged
 */
public record Windows(
    int trendDays,
    int trendAtLeast,
    int usualDays,
    int usualAtLeast,
    int startDays,
    int plateauDays,
    int plateauMedianDays,
    int plateauAtLeast,
    int riseMedianDays,
    int riseAtLeast,
    int newestWithinDays,
    int swingDays,
    int swingAtLeast,
    int leastDays,
    int leastAtLeast,
    int questionnaireDays,
    int braceDays,
    int braceAtLeast,
    int braceLongestHours,
    int braceGapDays,
    int bedDays,
    int bedAtLeast,
    int worryDays,
    int medicineDays,
    int medicineAtLeast,
    int adherenceDays) {}
