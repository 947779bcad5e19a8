package io.osteokit.cli.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM, as far as the rules ask about it. */
record Pom(Path folder, Document xml) {

  /** Reads the POM in a folder of this checkout, {@code ""} for the root. */
  static Pom in(String folder) {
    return read(Checkout.root().resolve(folder).resolve("pom.xml"));
  }

  /** Reads a POM wherever it is. */
  static Pom read(Path file) {
    try (var stream = Files.newInputStream(file)) {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      return new Pom(file.getParent(), builder.parse(stream));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  /** Returns the modules whose jars apps depend on, in the order of the build. */
  static List<Pom> published() {
    return in("").all("/project/modules/module").stream()
        .map(Pom::in)
        .filter(Pom::isPublishedJar)
        .toList();
  }

  /** Returns the text of every element at an XPath, in document order. */
  List<String> all(String path) {
    try {
      var found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, xml, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> found.item(i).getTextContent())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Returns where the module's packages start. */
  Path sourceFolder() {
    return folder.resolve("src/main/java");
  }

  /** Returns the module's source files, except its descriptor. */
  List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sourceFolder())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  private boolean isPublishedJar() {
    return !all("/project/properties/maven.deploy.skip").contains("true")
        && !all("/project/packaging").contains("pom");
  }
}
