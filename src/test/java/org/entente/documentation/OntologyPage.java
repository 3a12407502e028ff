package org.entente.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.document.Language;
import org.entente.lexicon.LexicalEntry;
import org.entente.lexicon.Lexicon;
import org.entente.ontology.Ontology;
import org.entente.ontology.Property;
import org.entente.ontology.TurtleFile;

/**
 * The ontology as a page for people: every term, the tree of classes, the words of each relation.
 */
final class OntologyPage {

  private static final Node INVERSE = ent("inverseLabel");
  private static final int ROW = 26;
  private static final int STEP = 150;

  private final Graph graph;
  private final Ontology ontology;
  private final List<Lexicon> lexicons;
  private final StringBuilder html = new StringBuilder();

  OntologyPage(Path folder) {
    graph = TurtleFile.read(folder.resolve("entente.ttl")).graph();
    ontology = Ontology.load(folder);
    lexicons =
        Stream.of(Language.values()).map(language -> Lexicon.load(folder, language)).toList();
  }

  /** The page, whole; the same ontology gives the same page. */
  String html() {
    Node self = NodeFactory.createURI("https://w3id.org/entente/ontology");
    Node title = NodeFactory.createURI("http://purl.org/dc/terms/title");
    Node description = NodeFactory.createURI("http://purl.org/dc/terms/description");
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width\">")
        .append("<title>Entente: ontology</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<header><h1>")
        .append(both(self, title))
        .append("</h1><p>")
        .append(both(self, description))
        .append("</p>");
    counts(self);
    html.append("</header>\n");
    diagram();
    classes();
    relations();
    others();
    return html.append("</body></html>\n").toString();
  }

  private void counts(Node self) {
    html.append("<p class=\"counts\">")
        .append(text(self, OWL.versionInfo.asNode(), ""))
        .append(" · ")
        .append(ontology.classes().size())
        .append(" classes · ")
        .append(ontology.properties().size())
        .append(" relations");
    for (Lexicon lexicon : lexicons) {
      html.append(" · ")
          .append(lexicon.entries().size())
          .append(" entries (")
          .append(lexicon.language().tag())
          .append(')');
    }
    html.append("</p><nav><a href=\"#classes\">Classes</a> <a href=\"#relations\">Relations</a> ")
        .append("<a href=\"#others\">Properties</a></nav>");
  }

  /** The tree of classes, drawn. */
  private void diagram() {
    List<Branch> branches = new ArrayList<>();
    roots().forEach(root -> grow(root, 0, -1, branches));
    int width = branches.stream().mapToInt(Branch::depth).max().orElse(0) * STEP + 220;
    html.append("<h2>Tree</h2><svg role=\"img\" aria-label=\"Tree of classes\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(branches.size() * ROW + 10)
        .append("\" width=\"")
        .append(width)
        .append("\">");
    for (int row = 0; row < branches.size(); row++) {
      branch(branches.get(row), row);
    }
    html.append("</svg>\n");
  }

  /** A class in the drawing, at a depth, below the class in another row. */
  private record Branch(Node kind, int depth, int parent) {}

  private void grow(Node kind, int depth, int parent, List<Branch> branches) {
    int row = branches.size();
    branches.add(new Branch(kind, depth, parent));
    children(kind).forEach(child -> grow(child, depth + 1, row, branches));
  }

  private void branch(Branch branch, int row) {
    int x = branch.depth() * STEP + 5;
    int y = row * ROW + 18;
    if (branch.parent() >= 0) {
      int from = x - STEP + 12;
      html.append(
          "<path d=\"M%d %dV%dH%d\"/>".formatted(from, branch.parent() * ROW + 24, y - 4, x - 4));
    }
    html.append("<a href=\"#%s\"><text x=\"%d\" y=\"%d\">".formatted(name(branch.kind()), x, y))
        .append(escape(text(branch.kind(), RDFS.label.asNode(), "en")))
        .append("</text></a>");
  }

  private Stream<Node> roots() {
    return kinds()
        .filter(kind -> graph.stream(kind, RDFS.subClassOf.asNode(), Node.ANY).findAny().isEmpty());
  }

  private Stream<Node> children(Node kind) {
    return kinds().filter(child -> graph.contains(child, RDFS.subClassOf.asNode(), kind));
  }

  private Stream<Node> kinds() {
    return terms(OWL.Class.asNode());
  }

  private Stream<Node> terms(Node kind) {
    return graph.stream(Node.ANY, RDF.type.asNode(), kind)
        .map(t -> t.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE))
        .sorted(Comparator.comparing(Node::getURI));
  }

  private void classes() {
    html.append("<h2 id=\"classes\">Classes</h2>\n");
    kinds()
        .toList()
        .forEach(
            kind -> {
              open(kind);
              String parents =
                  graph.stream(kind, RDFS.subClassOf.asNode(), Node.ANY)
                      .map(t -> link(t.getObject()))
                      .sorted()
                      .collect(Collectors.joining(", "));
              if (!parents.isEmpty()) {
                row("subclass of", parents);
              }
              close();
            });
  }

  private void relations() {
    html.append("<h2 id=\"relations\">Relations</h2>\n");
    for (Property property : ontology.properties()) {
      Node node = ent(property.localName());
      open(node);
      row("inverse", both(node, INVERSE));
      property.parent().ifPresent(parent -> row("part of", link(ent(parent))));
      row("from", links(property.domain()));
      row("to", property.range().isEmpty() ? "a name" : links(property.range()));
      row("sign", property.sign() > 0 ? "+1" : String.valueOf(property.sign()));
      row("family", escape(ontology.family(property.localName()).orElse("")));
      if (property.symmetric() || property.transitive()) {
        row("reads", property.symmetric() ? "either way (symmetric)" : "on and on (transitive)");
      }
      lexicons.forEach(lexicon -> words(lexicon, property));
      close();
    }
  }

  private void words(Lexicon lexicon, Property property) {
    List<String> forms =
        lexicon.entries().stream()
            .filter(
                entry ->
                    entry.senses().stream()
                        .anyMatch(sense -> sense.property().equals(property.localName())))
            .map(OntologyPage::form)
            .distinct()
            .sorted()
            .toList();
    row(
        "words (" + lexicon.language().tag() + ")",
        "<details><summary>%d</summary><span lang=\"%s\">%s</span></details>"
            .formatted(forms.size(), lexicon.language().tag(), escape(String.join(", ", forms))));
  }

  private static String form(LexicalEntry entry) {
    return String.join(" ", entry.lemmas())
        + " ("
        + entry.partOfSpeech().name().toLowerCase(Locale.ROOT)
        + ")";
  }

  private void others() {
    html.append("<h2 id=\"others\">Other properties and individuals</h2>\n");
    for (Node kind :
        List.of(
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            OWL.NamedIndividual.asNode())) {
      terms(kind)
          .filter(term -> ontology.property(name(term)).isEmpty())
          .toList()
          .forEach(
              term -> {
                open(term);
                row("kind", kind.getLocalName());
                if (graph.contains(term, INVERSE, Node.ANY)) {
                  row("inverse", both(term, INVERSE));
                }
                close();
              });
    }
  }

  private void open(Node term) {
    html.append("<section id=\"%s\"><h3>".formatted(name(term)))
        .append(both(term, RDFS.label.asNode()))
        .append(" <code>ent:%s</code></h3><p>".formatted(name(term)))
        .append(both(term, SKOS.definition.asNode()))
        .append("</p><p class=\"example\">")
        .append(both(term, SKOS.example.asNode()))
        .append("</p><dl>");
  }

  private void row(String name, String value) {
    html.append("<dt>").append(name).append("</dt><dd>").append(value).append("</dd>");
  }

  private void close() {
    html.append("</dl></section>\n");
  }

  private String links(Set<String> names) {
    return names.stream().sorted().map(name -> link(ent(name))).collect(Collectors.joining(" or "));
  }

  private String link(Node term) {
    return "<a href=\"#%s\">%s</a>"
        .formatted(name(term), escape(text(term, RDFS.label.asNode(), "en")));
  }

  private String both(Node subject, Node property) {
    return "<span lang=\"fr\">"
        + escape(text(subject, property, "fr"))
        + "</span> <span lang=\"en\">"
        + escape(text(subject, property, "en"))
        + "</span>";
  }

  private String text(Node subject, Node property, String language) {
    return graph.stream(subject, property, Node.ANY)
        .map(t -> t.getObject())
        .filter(object -> object.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static Node ent(String name) {
    return NodeFactory.createURI(Ontology.NAMESPACE + name);
  }

  private static String name(Node term) {
    return term.getURI().substring(Ontology.NAMESPACE.length());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static final String STYLE =
      """
      body { font: 16px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; }
      h2 { margin-top: 2.5rem; border-bottom: 2px solid #d5dde6; }
      h3 { margin: 0 0 .3rem; } h3 code { font-size: .8rem; font-weight: 400; color: #5b6b7c; }
      section { padding: 1rem; margin: 1rem 0; border: 1px solid #d5dde6; border-radius: .5rem; }
      section:target { border-color: #1f6feb; }
      section p { margin: .2rem 0; } [lang] { display: block; } [lang=en] { color: #4a5a6a; }
      h3 [lang], dd > [lang] { display: inline; } h3 [lang=en]::before, dd > [lang=en]::before { content: "· "; }
      .example { font-style: italic; } .counts { color: #5b6b7c; }
      dl { display: grid; grid-template-columns: 8rem 1fr; gap: .1rem .8rem; margin: .5rem 0 0; } dt { color: #5b6b7c; } dd { margin: 0; }
      svg { max-width: 100%; height: auto; } svg text { font-size: 14px; fill: #1f5fae; } svg path { fill: none; stroke: #a9b7c6; }
      a { color: #1f5fae; text-decoration: none; } nav a { margin-right: 1rem; }
      """;
}
