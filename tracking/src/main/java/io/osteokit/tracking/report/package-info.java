/**
 * What a diary looks like: a chart, and a page to take to the next appointment.
 *
 * <p>Start with {@link io.osteokit.tracking.report.ReportData#builder}, and hand the result to
 * {@link io.osteokit.tracking.report.ProgressChart#of} or {@link
 * io.osteokit.tracking.report.ProgressPage#of}. Both are pure: the same data gives the same text on
 * every machine. What they return is health data; mind where it goes.
 */
@NullMarked
package io.osteokit.tracking.report;

import org.jspecify.annotations.NullMarked;
