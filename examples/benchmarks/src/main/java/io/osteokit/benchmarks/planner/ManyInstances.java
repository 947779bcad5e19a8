package io.osteokit.benchmarks.planner;

/** OsteoKit's search alone, on more instances than there is time for CP-SAT. */
public class ManyInstances extends Instances {}
