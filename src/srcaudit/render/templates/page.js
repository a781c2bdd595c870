"use strict";
(() => {
  const report = document.getElementById("report");
  const lit = () => report.querySelectorAll(".lit");
  const light = (finding) => {
    lit().forEach((one) => one.classList.remove("lit"));
    if (!finding) return;
    finding.classList.add("lit");
    const [anchor, number] = finding.id.split("-f");
    document.querySelectorAll(`#${anchor} mark[data-findings]`).forEach((mark) => {
      if (mark.dataset.findings.split(" ").includes(number)) mark.classList.add("lit");
    });
  };
  const unfold = (one) => {
    for (let fold = one.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };
  const show = (one) => {
    unfold(one);
    one.scrollIntoView({ block: "center" });
  };
  const beside = () => matchMedia("(min-width: 60rem)").matches;
  const inView = (one) => {
    const box = one.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };
  const findingOf = (id) => document.getElementById(id.replace(/-p\d+$/, ""));
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || target === report) return;
    unfold(target);
    const finding = findingOf(target.id);
    if (!finding || !finding.classList.contains("finding")) {
      target.scrollIntoView();
      return;
    }
    light(finding);
    const place = document.getElementById(`${finding.id}-p0`);
    if (finding !== target) finding.scrollIntoView({ block: "nearest" });
    if (finding !== target || !beside()) show(target);
    else {
      if (place && !inView(place)) place.scrollIntoView({ block: "center" });
      finding.scrollIntoView({ block: "nearest" });
    }
    target.focus({ preventScroll: true });
  };
  addEventListener("hashchange", follow);
  report.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.hash && link.hash === location.hash) follow();
    const mark = event.target.closest("mark");
    if (link || !mark || String(getSelection())) return;
    const named = mark.closest("mark[data-findings]") || mark;
    const finding = document.getElementById(`${mark.closest(".audit").id}-f${named.dataset.findings.split(" ")[0]}`);
    light(finding);
    finding.scrollIntoView({ block: beside() ? "nearest" : "center" });
  });
  const step = (forward) => {
    const all = [...report.querySelectorAll(".finding")].filter((one) => one.checkVisibility());
    const now = all.findIndex((one) => one.classList.contains("lit"));
    const next = all[now < 0 ? (forward ? 0 : all.length - 1) : now + (forward ? 1 : -1)];
    if (!next) return;
    light(next);
    next.scrollIntoView({ block: "nearest" });
    const place = document.getElementById(`${next.id}-p0`);
    if (place) place.scrollIntoView({ block: "center" });
    next.focus({ preventScroll: true });
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") step(true);
    else if (event.key === "p") step(false);
    else if (event.key === "Escape") light(null);
  });
  document.querySelectorAll(".keys").forEach((one) => { one.hidden = !report.querySelector(".finding"); });

  const value = (cell) => Number(cell.dataset.sort);
  document.querySelectorAll("table.overview").forEach((table) => {
    table.querySelectorAll("thead th").forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") !== "descending" && column > 0;
        table.querySelectorAll("thead th").forEach((one) => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...table.tBodies[0].rows];
        rows.sort((a, b) => (value(a.cells[column]) - value(b.cells[column])) * (down ? -1 : 1));
        table.tBodies[0].append(...rows);
      });
    });
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((one) => { one.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((one) => { one.open = false; }));
  if (location.hash) follow();
})();
