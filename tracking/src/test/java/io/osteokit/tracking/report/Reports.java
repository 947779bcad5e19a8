package io.osteokit.tracking.report;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.triage.Triage;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressInput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** Made-up diaries and what they look like. */
final class Reports {
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  static final Progress PROGRESS = Progress.shipped();
  static final Triage TRIAGE = Triage.shipped();

  private final List<DiaryEntry> entries = new ArrayList<>();
  private Progress progress = PROGRESS;
  private LocalDate since = LocalDate.of(1970, 1, 1);

  static OffsetDateTime noon(LocalDate day) {
    return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
  }

  Reports add(Happening what) {
    String id = "e" + entries.size();
    entries.add(
        DiaryEntry.record(
            EventId.of(id), what, ZoneId.of("UTC"), "phone", what.at().toInstant().plusSeconds(9)));
    return this;
  }

  /** Adds the same score on days, counted back from today, both included. */
  Reports pain(int from, int to, int score) {
    for (int ago = from; ago >= to; ago--) {
      add(Happening.pain(noon(TODAY.minusDays(ago)), score));
    }
    return this;
  }

  Reports session(int ago, SessionExtent extent) {
    OffsetDateTime at = noon(TODAY.minusDays(ago));
    return add(
        Happening.Session.of(
            extent == SessionExtent.DONE
                ? DiaryEvent.Session.completed(at).build()
                : DiaryEvent.Session.missed(at).because(MissedReason.TIME).build(),
            extent));
  }

  /** Says from which day on the start of pain counts. */
  Reports since(LocalDate day) {
    since = day;
    return this;
  }

  Reports scored(int ago, Questionnaire which, double score, int answered) {
    return add(
        Happening.of(
            new DiaryEvent.QuestionnaireScored(
                noon(TODAY.minusDays(ago)),
                which,
                BigDecimal.valueOf(score),
                Optional.of(answered))));
  }

  Reports tested(int ago, PhysicalTest which, double value) {
    return add(
        Happening.of(
            new DiaryEvent.TestDone(
                noon(TODAY.minusDays(ago)), which, BigDecimal.valueOf(value), Optional.empty())));
  }

  Reports note(String text) {
    return add(new Happening.Note(noon(TODAY), text));
  }

  Reports content(UnaryOperator<String> change) {
    try (var in = Progress.class.getResourceAsStream("progress.json")) {
      String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String changed = change.apply(shipped);
      Assertions.assertThat(changed).isNotEqualTo(shipped);
      progress = Progress.of(changed.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  ReportData.Builder data() {
    Diary diary = Diary.of(entries);
    PainTrack track = progress.newPainTrack();
    diary.toCaseEvents().stream()
        .filter(DiaryEvent.Pain.class::isInstance)
        .map(DiaryEvent.Pain.class::cast)
        .forEach(pain -> track.add(pain.at().toLocalDate(), pain.score()));
    ProgressInput input = ProgressInput.builder(TODAY).pain(track.summary(TODAY, since)).build();
    return ReportData.builder(progress, TRIAGE, diary, progress.assess(input), TODAY);
  }

  static Profile brokenOn(LocalDate... days) {
    List<VertebralFracture> broken = new ArrayList<>();
    for (LocalDate day : days) {
      broken.add(VertebralFracture.seenOnImaging().withDate(day));
    }
    return Profile.builder().vertebralFractures(broken).build();
  }

  static void assertEveryElementIsClosed(String markup) {
    Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]*?)(/?)>").matcher(markup);
    Deque<String> open = new ArrayDeque<>();
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        Assertions.assertThat(open.pop()).isEqualTo(tag.group(2));
      } else if (tag.group(4).isEmpty() && !tag.group(2).equals("meta")) {
        open.push(tag.group(2));
      }
    }
    Assertions.assertThat(open).isEmpty();
    Assertions.assertThat(tag.replaceAll("")).doesNotContain("<script", "onerror");
  }
}
