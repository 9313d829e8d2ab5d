"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const filter = document.getElementById("filter");
  if (filter) {
    const rows = all("#register tbody tr");
    filter.closest("p").hidden = false;
    filter.addEventListener("input", () => {
      const words = filter.value.trim().split(/\s+/);
      for (const row of rows) row.hidden = !words.every((word) => row.textContent.includes(word));
    });
    all("#register thead th").forEach((head, column) => {
      const button = document.createElement("button");
      button.textContent = "↕";
      button.setAttribute("aria-label", head.textContent + " ↕");
      let isRising = false;
      button.addEventListener("click", () => {
        isRising = !isRising;
        const key = (row) => {
          const text = row.children[column].textContent;
          return text === "—" ? -1 : text === "✓" ? 0 : Number(text) || text;
        };
        const sorted = rows.slice().sort((one, other) => {
          const [left, right] = [key(one), key(other)];
          const order = typeof left === typeof right
            ? (left < right ? -1 : left > right ? 1 : 0) : typeof left === "number" ? -1 : 1;
          return isRising ? order : -order;
        });
        rows[0].parentNode.append(...sorted);
      });
      head.append(" ", button);
    });
  }
  for (const list of all(".findings")) {
    const button = document.createElement("button");
    button.textContent = document.body.dataset.copy;
    button.addEventListener("click", () => {
      const text = all("li", list).map((item, index) => `${index + 1}．${item.innerText}`).join("\n");
      navigator.clipboard.writeText(text);
    });
    list.before(button);
  }
  const items = all(".findings li");
  let current = -1;
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && filter) {
      event.preventDefault();
      filter.focus();
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step || items.length === 0) return;
    current = Math.min(Math.max(current + step, 0), items.length - 1);
    const link = items[current].querySelector("a");
    location.hash = link ? link.getAttribute("href") : "#" + items[current].id;
    (link || items[current]).focus();
  });
})();
