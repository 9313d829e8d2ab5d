"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const filter = document.getElementById("filter");
  if (filter) {
    const rows = all("#register tbody tr");
    const status = filter.nextElementSibling;
    filter.closest("p").hidden = false;
    filter.addEventListener("input", () => {
      const words = filter.value.trim().split(/\s+/);
      for (const row of rows) {
        // The name and the result; a digit would fit any row.
        const text = row.cells[0].textContent + row.cells[1].textContent;
        row.hidden = !words.every((word) => text.includes(word));
      }
      status.textContent = rows.every((row) => row.hidden) ? status.dataset.none : "";
    });
    const heads = all("#register thead th");
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.textContent = "↕";
      button.setAttribute("aria-label", head.textContent + " ↕");
      const key = (row) => {
        const cell = row.cells[column];
        const text = cell.textContent;
        // Below the numbers: explained, sound, not judged.
        const rank = cell.dataset.rank ?? { "✓": -2, "—": -3 }[text[0]] ?? (text.endsWith("※") ? -1 : parseInt(text, 10));
        return column === 0 ? text : Number(rank);
      };
      button.addEventListener("click", () => {
        const order = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
        for (const other of heads) other.removeAttribute("aria-sort");
        const next = order === undefined ? "ascending" : order;
        if (next) head.setAttribute("aria-sort", next);
        const sign = { ascending: 1, descending: -1 }[next] ?? 0;
        const compare = (left, right) => left < right ? -1 : left > right ? 1 : 0;
        const sorted = rows.slice().sort((one, other) => sign * compare(key(one), key(other)));
        rows[0].parentNode.append(...sorted);
      });
      head.append(" ", button);
    });
  }
  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };
  for (const list of all(".findings")) {
    const open = all("li:not(.note):not(.waived)", list);
    if (open.length === 0) continue;
    const button = document.createElement("button");
    const title = list.closest("article")?.querySelector("h3").textContent;
    button.textContent = document.body.dataset.copy;
    button.addEventListener("click", async () => {
      const lines = open.map((item, index) => {
        const parts = [...item.childNodes].filter((node) => !node.matches?.(".see"));
        return `${index + 1}．` + parts.map((node) => (node.matches?.("small") ? "\n" : "") + node.textContent).join("");
      });
      await copy([title, ...lines].filter(Boolean).join("\n"));
      button.textContent = document.body.dataset.copied;
    });
    list.before(button);
  }
  const items = all(".findings li");
  // The finding that the address or the focus is about.
  const shown = () => items.findIndex((item) => item.contains(document.activeElement)
    || "#" + item.id === location.hash || item.querySelector("a")?.hash === location.hash && location.hash);
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && filter) {
      event.preventDefault();
      filter.focus();
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step || items.length === 0) return;
    const item = items[Math.min(Math.max(shown() + step, 0), items.length - 1)];
    const link = item.querySelector("a");
    if (!link) item.tabIndex = -1;
    (link || item).focus({ preventScroll: true });
    location.hash = link ? link.getAttribute("href") : "#" + item.id;
  });
})();
