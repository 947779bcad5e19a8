package io.osteokit.nowhere;

/** Lives in a package of no module. */
public final class Homeless {}
