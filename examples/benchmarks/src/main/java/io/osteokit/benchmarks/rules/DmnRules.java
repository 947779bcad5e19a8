package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The rules as one decision table of DMN that collects all hits, in KIE's engine. */
final class DmnRules {
  private final DMNRuntime runtime;
  private final DMNModel model;

  DmnRules(List<Rule> rules) {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(ResourceFactory.newReaderResource(new StringReader(source(rules)))))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  BitSet fired(Map<String, Object> answers) {
    DMNContext context = runtime.newContext();
    answers.forEach(context::set);
    DMNResult result = runtime.evaluateAll(model, context);
    BitSet fired = new BitSet();
    for (Object index : (Collection<?>) result.getContext().get("fired")) {
      fired.set(((Number) index).intValue());
    }
    return fired;
  }

  private static String source(List<Rule> rules) {
    StringBuilder xml = new StringBuilder();
    xml.append("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\"");
    xml.append(" id=\"d\" name=\"rules\" namespace=\"urn:rules\">");
    for (Fact fact : RuleSet.facts()) {
      xml.append("<inputData id=\"").append(fact.id()).append("\" name=\"").append(fact.id());
      xml.append("\"><variable name=\"").append(fact.id()).append("\" typeRef=\"");
      xml.append(type(fact)).append("\"/></inputData>");
    }
    xml.append("<decision id=\"fired\" name=\"fired\"><variable name=\"fired\"/>");
    for (Fact fact : RuleSet.facts()) {
      xml.append("<informationRequirement><requiredInput href=\"#").append(fact.id());
      xml.append("\"/></informationRequirement>");
    }
    xml.append("<decisionTable id=\"t\" hitPolicy=\"COLLECT\">");
    for (Fact fact : RuleSet.facts()) {
      xml.append("<input><inputExpression typeRef=\"").append(type(fact)).append("\"><text>");
      xml.append(fact.id()).append("</text></inputExpression></input>");
    }
    xml.append("<output typeRef=\"number\"/>");
    for (int i = 0; i < rules.size(); i++) {
      for (Map<String, String> row : rows(rules.get(i).when())) {
        xml.append("<rule>");
        for (Fact fact : RuleSet.facts()) {
          xml.append("<inputEntry><text>").append(row.getOrDefault(fact.id(), "-"));
          xml.append("</text></inputEntry>");
        }
        xml.append("<outputEntry><text>").append(i).append("</text></outputEntry></rule>");
      }
    }
    return xml.append("</decisionTable></decision></definitions>").toString();
  }

  private static String type(Fact fact) {
    return fact.match(f -> "boolean", f -> "number", f -> "string", f -> "Any");
  }

  /** Returns the alternatives of a condition: cells by fact, none of which has a fact twice. */
  private static List<Map<String, String>> rows(Condition condition) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> rows.addAll(rows(part)));
    } else if (condition instanceof Condition.All all) {
      rows.add(new LinkedHashMap<>());
      for (Condition part : all.parts()) {
        List<Map<String, String>> before = List.copyOf(rows);
        rows.clear();
        for (Map<String, String> left : before) {
          for (Map<String, String> right : rows(part)) {
            Map<String, String> both = new LinkedHashMap<>(left);
            both.putAll(right);
            rows.add(both);
          }
        }
      }
    } else {
      rows.add(Map.of(((Condition.Leaf) condition).fact(), cell((Condition.Leaf) condition)));
    }
    return rows;
  }

  private static String cell(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Is is) {
      return String.valueOf(is.value());
    }
    return leaf instanceof Condition.Compare compare
        ? Source.comparison(compare).replace("<", "&lt;").replace(">", "&gt;")
        : Source.values((Condition.In) leaf, v -> '"' + v + '"', ", ");
  }
}
