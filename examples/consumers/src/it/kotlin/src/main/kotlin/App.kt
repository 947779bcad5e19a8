package org.example

import io.osteokit.core.person.BoneHealth
import io.osteokit.core.person.Case
import io.osteokit.core.person.CheckIn
import io.osteokit.core.person.Profile
import io.osteokit.exercises.Verdict
import io.osteokit.pathways.Pathway
import io.osteokit.pathways.Reasons
import io.osteokit.pathways.Subject
import java.time.LocalDate

/** Asks what to do and why, from Kotlin, with nullness taken at its word. */
fun main() {
  val today = LocalDate.of(2026, 11, 22)
  val person: Case =
      Case.builder("p-1", today)
          .profile(Profile.builder().boneHealth(BoneHealth.OSTEOPOROSIS).noConditions().build())
          .checkIn(CheckIn.on(today).painNow(3).everythingElseNo().build())
          .build()
  val pathway = Pathway.shipped()
  val decision = pathway.decide(person)
  val byVerdict = decision.screen().exercises().groupingBy { it.verdict() }.eachCount()
  for (verdict in Verdict.values()) println("$verdict ${byVerdict[verdict] ?: 0}")
  val first = decision.offer().first()
  println(pathway.optionName(first.id()) + ": " + first.because().first())
  val why = Reasons.of(pathway).why(decision, person, Subject.option(first.id()))
  println("${why.reasons().size} reason(s)")
}
