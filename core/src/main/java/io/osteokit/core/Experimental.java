package io.osteokit.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May change or go in any version, without the notice that everything else gets.
 *
 * <p>On a package it counts for every type in it. What does not carry it is changed only with a new
 * second number of the version ({@code 0.2}, {@code 0.3}) and a line that says how to move on.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD})
public @interface Experimental {}
