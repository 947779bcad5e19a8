package io.osteokit.tracking.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import io.osteokit.core.Content;
import io.osteokit.core.rules.RuleBook;

/**
 * A page for the next appointment: how it went in plain sentences with their reasons, the chart,
 * what to settle, and the numbers of every week.
 *
 * <p>It is one file of HTML with no script, no picture from elsewhere and one style sheet, which it
 * allows itself by its hash and nothing else; it prints on A4 in black and white. It names nobody
 * but whom {@link ReportData.Builder#heading heading} names. Immutable and safe to share between
 * threads; the same data gives the same page for ever.
 */
public final class ProgressPage {
  private static final String CSS =
      "body{font:15px/1.5 Helvetica,Arial,'Liberation Sans',sans-serif;color:#14202b;"
          + "background:#fff;max-width:60rem;margin:1.5rem auto;padding:0 1.2rem}"
          + "h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.15rem;margin:1.8rem 0 .5rem;"
          + "border-bottom:2px solid #14202b;padding-bottom:.15rem}p{margin:.4rem 0}"
          + "ul,ol{margin:.4rem 0;padding-left:1.3rem}li{margin:.35rem 0}small{color:#4a5763;"
          + "font-size:.78rem}.lead{color:#3f4d5a}.alert{border:3px solid #14202b;"
          + "border-left-width:14px;padding:.5rem 1rem;margin:1rem 0}.alert h2{border:0;"
          + "margin:.2rem 0}figure{margin:1rem 0}figure svg{width:100%;height:auto}"
          + "figcaption{color:#3f4d5a;font-size:.9rem}table{border-collapse:collapse;"
          + "width:100%;margin:.6rem 0;font-size:.87rem}caption{text-align:left;"
          + "color:#3f4d5a;padding:.2rem 0}th,td{border-bottom:1px solid #b8c2cb;"
          + "padding:.22rem .5rem;text-align:right;font-variant-numeric:tabular-nums}"
          + "thead th{border-bottom:2px solid #55626e;vertical-align:bottom}"
          + "th[scope=row],thead th:first-child{text-align:left;font-weight:normal;"
          + "white-space:nowrap}.words td{text-align:left}footer{margin-top:2rem;"
          + "border-top:2px solid #14202b;padding-top:.5rem;font-size:.87rem}"
          + ".columns{columns:21rem 2;column-gap:2.2rem;font-size:.9rem}.columns li{"
          + "break-inside:avoid}"
          + "@page{size:A4;margin:14mm}@media print{body{max-width:none;margin:0;padding:0;"
          + "font-size:10pt}h2{break-after:avoid;margin-top:1.1rem}footer{break-inside:avoid;"
          + "margin-top:1rem}li,tr,figure,.alert{break-inside:avoid}"
          + "thead{display:table-header-group}}"
          + ProgressChart.CSS;

  private final ReportData data;
  private final ProgressChart chart;
  private final Wording wording;

  private ProgressPage(ReportData data) {
    this.data = data;
    this.chart = ProgressChart.of(data);
    this.wording = data.wording();
  }

  /**
   * Returns the page of some data.
   *
   * @param data the data
   * @return its page
   */
  public static ProgressPage of(ReportData data) {
    return new ProgressPage(requireNonNull(data, "data"));
  }

  /**
   * Returns the page, lines ended by {@code \n}; store it as UTF-8.
   *
   * @return the text
   */
  public String html() {
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n<html lang=\"" + wording.language("page.title") + "\">\n");
    html.raw("<head>\n<meta charset=\"utf-8\">\n");
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'sha256-"
            + BaseEncoding.base64().encode(Hashing.sha256().hashString(CSS, UTF_8).asBytes())
            + "'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.element("title", "", wording.say("page.tab", "day", wording.day(data.today())));
    html.raw("<style>" + CSS + "</style>\n</head>\n<body>\n");
    header(html);
    PageStory story = new PageStory(html, data, chart);
    html.open("main", "");
    story.urgent();
    story.summary();
    figure(html);
    story.questions();
    PageNumbers numbers = new PageNumbers(html, data, chart);
    numbers.sessions();
    numbers.treatment();
    numbers.heights();
    story.notes();
    numbers.weeks();
    html.close("main");
    footer(html);
    return html.raw("</body>\n</html>\n").toString();
  }

  private void header(Html html) {
    html.open("header", "").element("h1", "", wording.say("page.title"));
    data.heading().ifPresent(heading -> html.typed("p", heading));
    html.paragraph(
        "lead",
        wording.say(
            "page.lead",
            "from",
            wording.day(data.from()),
            "to",
            wording.day(data.today()),
            "count",
            Integer.toString(Markup.days(data.from(), data.today()))));
    html.close("header");
  }

  private void figure(Html html) {
    html.heading(wording.say("page.course.title")).open("figure", "").raw(chart.inline());
    data.report()
        .recoveryBand()
        .ifPresent(
            band ->
                html.element(
                    "figcaption", "", wording.say("page.course.band", "notice", band.notice())));
    html.close("figure");
  }

  private void footer(Html html) {
    html.open("footer", "");
    html.paragraph("", content("progress", data.progress().rules(), data.progress().content()));
    html.paragraph("", content("triage", data.triage().rules(), data.triage().content()));
    html.paragraph("", wording.say("page.foot"));
    html.close("footer");
  }

  private String content(String name, RuleBook rules, Content content) {
    String stamp = content.fingerprint().substring(0, 12);
    return wording.say("page.rules." + name, "version", content.version(), "fingerprint", stamp)
        + " "
        + wording.say("page.rules", rules.reviewStatus());
  }
}
