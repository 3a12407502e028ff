"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const details = document.getElementById("details");
const search = document.getElementById("search");
const shown = new Set(Object.keys(data.groups));
let inferredShown = true;

/* Names and sentences get into the page as text only. */
function element(name, text, style) {
  const made = document.createElement(name);
  if (text !== undefined) {
    made.textContent = text;
  }
  if (style) {
    made.className = style;
  }
  return made;
}

const cy = cytoscape({
  container: document.getElementById("picture"),
  elements: {
    nodes: data.nodes.map((node) => ({ data: node })),
    edges: data.edges.map((edge, i) => ({ data: { id: "e" + i, ...edge } })),
  },
  minZoom: 0.05,
  maxZoom: 4,
  style: [
    {
      selector: "node",
      style: {
        "background-color": "data(colour)",
        width: (node) => node.data("size") * 0.6,
        height: (node) => node.data("size") * 0.6,
        label: "data(label)",
        "font-size": 12,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": 120,
        "text-background-color": "#fbfaf7",
        "text-background-opacity": 0.8,
        "min-zoomed-font-size": 7,
      },
    },
    { selector: "node[?place]", style: { shape: "round-rectangle" } },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "line-color": "data(colour)",
        "target-arrow-color": "data(colour)",
        "target-arrow-shape": "triangle",
        "curve-style": "bezier",
        "font-size": 10,
        color: "#333",
        "text-background-color": "#fbfaf7",
        "text-background-opacity": 0.9,
        "text-rotation": "autorotate",
        "min-zoomed-font-size": 7,
      },
    },
    { selector: "edge[?symmetric]", style: { "target-arrow-shape": "none" } },
    { selector: "edge[?inferred]", style: { "line-style": "dashed", opacity: 0.55 } },
    { selector: "edge[?contested]", style: { label: "≠", "font-size": 16 } },
    { selector: ".hidden", style: { display: "none" } },
    { selector: ".faded", style: { opacity: 0.12 } },
    { selector: "edge.near", style: { label: "data(label)" } },
    { selector: "edge.near[?contested]", style: { label: (edge) => edge.data("label") + " ≠" } },
    { selector: ":selected", style: { "overlay-color": "#e0a800", "overlay-opacity": 0.3, "overlay-padding": 6 } },
  ],
});

function arrange() {
  const layout = cy.elements().not(".hidden").layout({
    name: "fcose",
    quality: "default",
    animate: false,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 110,
    nodeRepulsion: 9000,
    nodeSeparation: 110,
    padding: 40,
  });
  layout.run();
}

function fade(near) {
  cy.elements().removeClass("faded near");
  if (near) {
    cy.elements().difference(near).addClass("faded");
    near.edges().addClass("near");
  }
}

function sentenceOf(edge) {
  return edge.source().data("label") + " " + edge.data("label") + " " + edge.target().data("label");
}

function tieButton(edge) {
  const button = element("button", sentenceOf(edge) + (edge.data("inferred") ? " ∴" : "") + (edge.data("contested") ? " ≠" : ""), "tie");
  button.type = "button";
  button.style.borderLeftColor = edge.data("colour");
  button.addEventListener("click", () => select(edge));
  return button;
}

function tellActor(node) {
  details.append(element("h2", node.data("label")), element("p", node.data("kind"), "muted"));
  const aliases = node.data("aliases");
  if (aliases.length > 0) {
    details.append(element("p", words.aliases + " " + aliases.join(", "), "muted"));
  }
  node.connectedEdges().not(".hidden").forEach((edge) => details.append(tieButton(edge)));
}

function tellSentence(sentence) {
  const quote = element("blockquote", sentence.text);
  const notes = [sentence.source];
  if (sentence.speaker) {
    notes.push(words.speaker + " " + sentence.speaker);
  }
  if (sentence.when) {
    notes.push(sentence.when);
  }
  if (sentence.status !== "Asserted") {
    notes.push(words["status." + sentence.status] || sentence.status);
  }
  if (sentence.negated) {
    notes.push(words.negated);
  }
  quote.append(element("div", "— " + notes.join(" · "), "muted"));
  return quote;
}

function tellTie(edge) {
  details.append(element("h2", sentenceOf(edge)));
  if (edge.data("inferred")) {
    details.append(element("p", words.inferred + " " + edge.data("rules").join(", "), "muted"));
  }
  if (edge.data("contested")) {
    details.append(element("p", words.contested, "muted"));
  }
  const since = edge.data("since");
  const until = edge.data("until");
  if (since || until) {
    details.append(element("p", (since ? words.since + " " + since + " " : "") + (until ? words.until + " " + until : ""), "muted"));
  }
  edge.data("sentences").forEach((sentence) => details.append(tellSentence(sentence)));
}

function tell(item) {
  details.replaceChildren();
  if (!item) {
    details.append(element("p", words.hint, "muted"));
  } else if (item.isNode()) {
    tellActor(item);
  } else {
    tellTie(item);
  }
}

function select(item) {
  cy.elements().unselect();
  item.select();
  fade(item.isNode() ? item.closedNeighborhood().not(".hidden") : item.union(item.connectedNodes()));
  tell(item);
}

function filter() {
  cy.edges().forEach((edge) => {
    edge.toggleClass("hidden", !shown.has(edge.data("group")) || (edge.data("inferred") && !inferredShown));
  });
  cy.nodes().forEach((node) => {
    node.toggleClass("hidden", node.connectedEdges().every((edge) => edge.hasClass("hidden")));
  });
}

function box(text, colour, dashed, change) {
  const label = element("label");
  const input = element("input");
  input.type = "checkbox";
  input.checked = true;
  input.addEventListener("change", () => {
    change(input.checked);
    filter();
    fade(null);
    tell(null);
  });
  const stroke = element("span", undefined, dashed ? "stroke dashed" : "stroke");
  stroke.style.borderTopColor = colour;
  label.append(input, stroke, element("span", text));
  document.getElementById("filters").append(label);
}

const used = new Set(data.edges.map((edge) => edge.group));
Object.entries(data.groups).filter(([group]) => used.has(group)).forEach(([group, colour]) =>
  box(words["group." + group], colour, false, (on) => (on ? shown.add(group) : shown.delete(group))));
box(words["group.inferred"], "#999", true, (on) => { inferredShown = on; });

search.placeholder = words.search;
search.setAttribute("aria-label", words.search);
data.nodes.map((node) => node.label).sort((a, b) => a.localeCompare(b)).forEach((name) => {
  const option = element("option");
  option.value = name;
  document.getElementById("names").append(option);
});

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

search.addEventListener("change", () => {
  const wanted = folded(search.value.trim());
  const named = (node, match) => [node.data("label"), ...node.data("aliases")].some((name) => match(folded(name)));
  let found = cy.nodes().filter((node) => named(node, (name) => name === wanted));
  if (found.empty()) {
    found = cy.nodes().filter((node) => named(node, (name) => name.includes(wanted)));
  }
  if (wanted && found.nonempty()) {
    select(found[0]);
    cy.animate({ fit: { eles: found[0].closedNeighborhood(), padding: 150 }, duration: 300 });
  }
});

cy.on("tap", "node, edge", (event) => select(event.target));
cy.on("tap", (event) => {
  if (event.target === cy) {
    fade(null);
    tell(null);
  }
});

tell(null);
arrange();
document.documentElement.dataset.ready = "true";
