package org.entente.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.document.Language;
import org.entente.graph.Network.Actor;
import org.entente.graph.Network.Tie;

/** Writes a network as a flow chart of Mermaid. */
final class MermaidWriter {

  private final Network network;
  private final Look look;
  private final Language language;
  private final StringBuilder text = new StringBuilder("flowchart LR\n");

  MermaidWriter(Network network, Look look, Language language) {
    this.network = network;
    this.look = look;
    this.language = language;
  }

  String write() {
    network
        .actors()
        .forEach(
            actor ->
                line("%s[\"%s\"]:::%s", actor.id(), Markup.mermaid(actor.name()), actor.kind()));
    network.ties().forEach(this::tie);
    new TreeSet<>(network.actors().stream().map(Actor::kind).toList()).forEach(this::look);
    Map<String, List<String>> groups = new LinkedHashMap<>();
    int number = 0;
    for (Tie tie : network.ties()) {
      groups
          .computeIfAbsent(look.group(tie.property()), any -> new ArrayList<>())
          .add(Integer.toString(number));
      number++;
    }
    groups.forEach(
        (group, numbers) ->
            line(
                "linkStyle %s stroke:%s,stroke-width:%spx",
                numbers.stream().collect(Collectors.joining(",")),
                look.colour(group),
                look.width(group)));
    return text.toString();
  }

  private void tie(Tie tie) {
    String label = tie.property().labels().getOrDefault(language, tie.property().localName());
    String line = tie.isInferred() ? "-.-" : "---";
    if (!tie.property().symmetric()) {
      line = tie.isInferred() ? "-.->" : "-->";
    }
    line(
        "%s %s|\"%s\"| %s",
        tie.from().id(),
        line,
        Markup.mermaid(label + (tie.isContested() ? " ≠" : "")),
        tie.to().id());
  }

  private void look(String kind) {
    String colour = look.ofClass(kind, "colour").orElse("#a5abb6");
    line(
        "classDef %s fill:%s,stroke:%s,color:%s",
        kind, colour, Colour.darker(colour), Colour.isLight(colour) ? "#222222" : "#ffffff");
  }

  private void line(String pattern, Object... values) {
    text.append("  ").append(pattern.formatted(values)).append('\n');
  }
}
