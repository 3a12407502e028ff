"use strict";
(async () => {
  // The Browser's own keys and shapes: what it would have stored had the user typed the password.
  const read = (key, otherwise) => {
    try {
      return JSON.parse(localStorage.getItem("neo4j." + key)) ?? otherwise;
    } catch {
      return otherwise;
    }
  };
  const write = (key, value) => localStorage.setItem("neo4j." + key, JSON.stringify(value));
  const show = (id) => {
    document.getElementById("waiting").hidden = true;
    document.getElementById(id).hidden = false;
  };

  // One rule: a selector, then a declaration a line; captions hold braces of their own.
  const rules = (sheet) =>
    Object.fromEntries(
      [...sheet.matchAll(/^(\S+) \{\n([\s\S]*?)\n\}$/gm)].map(([, selector, body]) => [
        selector,
        Object.fromEntries(
          [...body.matchAll(/^\s*([\w-]+): (.*?);$/gm)].map(([, key, value]) => [
            key,
            value.replace(/^'(.*)'$/, "$1"),
          ])
        ),
      ])
    );

  const token = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  let answer;
  try {
    answer = await fetch("session", {
      method: "POST",
      headers: { "Content-Type": "application/entente-token" },
      body: token,
      cache: "no-store",
    });
  } catch {
    show("unreachable");
    return;
  }
  if (!answer.ok) {
    show("refused");
    return;
  }
  const session = await answer.json();
  const id = "$$discovery";
  const connection = {
    id,
    host: session.host,
    username: session.username,
    password: session.password,
    authenticationMethod: "NATIVE",
  };
  write("connections", {
    allConnectionIds: [id],
    connectionsById: { [id]: connection },
    activeConnection: id,
    connectionState: 0,
    lastUpdate: 0,
  });
  if (session.style) {
    write("grass", rules(session.style));
  }
  write("settings", { initCmd: "", allowCrashReports: false, allowUserStats: false, ...read("settings", {}) });
  const others = (list) => list.filter((item) => item.id !== session.folder.id && item.folder !== session.folder.id);
  write("folders", [session.folder, ...others(read("folders", []))]);
  write("documents", [...session.queries, ...others(read("documents", []))]);
  location.replace("/browser/");
})();
