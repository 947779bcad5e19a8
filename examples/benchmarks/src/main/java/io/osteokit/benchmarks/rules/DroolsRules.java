package io.osteokit.benchmarks.rules;

import io.osteokit.core.rules.Rule;
import java.util.BitSet;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The rules in Drools, in its fastest form: an executable model and one session for all people. */
public final class DroolsRules {
  private final KieSession session;
  private final BitSet fired = new BitSet();

  /**
   * Compiles the rules.
   *
   * @param rules the rules
   */
  public DroolsRules(List<Rule> rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rules/rules.drl", source(rules));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    KieContainer container =
        services.newKieContainer(services.getRepository().getDefaultReleaseId());
    session = container.newKieSession();
    session.setGlobal("fired", fired);
  }

  private static String source(List<Rule> rules) {
    Source expression =
        new Source(
            is -> is.fact() + " == " + is.value(),
            compare -> compare.fact() + " " + Source.comparison(compare),
            in -> "(" + Source.values(in, v -> in.fact() + " == Level." + v, " || ") + ")");
    StringBuilder source = new StringBuilder();
    source.append("package rules\nimport io.osteokit.benchmarks.rules.Person\n");
    source.append("import io.osteokit.benchmarks.rules.Person.Level\n");
    source.append("global java.util.BitSet fired\n");
    for (int i = 0; i < rules.size(); i++) {
      source.append("rule \"").append(rules.get(i).id()).append("\" when\n  Person(");
      source.append(expression.of(rules.get(i).when())).append(")\nthen\n");
      source.append("  fired.set(").append(i).append(");\nend\n");
    }
    return source.toString();
  }

  /**
   * Tells which rules fire.
   *
   * @param person whom the rules are about
   * @return their indices; the same object each time
   */
  public BitSet fired(Person person) {
    fired.clear();
    FactHandle handle = session.insert(person);
    session.fireAllRules();
    session.delete(handle);
    return fired;
  }
}
