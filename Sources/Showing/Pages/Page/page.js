"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const button = (text, press) => {
    const made = document.createElement("button");
    made.textContent = text;
    made.addEventListener("click", press);
    return made;
  };
  const filter = document.getElementById("filter");
  if (filter) {
    const rows = all("#register tbody tr");
    const heads = all("#register thead th");
    filter.parentNode.hidden = false;
    filter.addEventListener("input", () => {
      const words = filter.value.trim().split(/\s+/);
      for (const row of rows) {
        // The columns of words; a digit would fit any row.
        const text = [...row.cells].slice(0, filter.dataset.columns).map((cell) => cell.textContent).join();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const status = filter.nextElementSibling;
      status.textContent = rows.every((row) => row.hidden) ? status.dataset.none : "";
    });
    const { compare } = new Intl.Collator("zh", { numeric: true });
    heads.forEach((head, column) => {
      const key = (row) => row.cells[column].dataset.rank ?? row.cells[column].textContent;
      const sort = button("↕", () => {
        const next = { ascending: "descending", descending: "none" }[head.getAttribute("aria-sort")] ?? "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", next);
        const sign = { ascending: 1, descending: -1, none: 0 }[next];
        const sorted = [...rows].sort((one, other) => sign * compare(key(one), key(other)));
        head.closest("table").tBodies[0].append(...sorted);
      });
      sort.setAttribute("aria-label", head.textContent + " ↕");
      head.append(" ", sort);
    });
  }
  for (const list of all(".findings")) {
    const open = all("li:not(.note, .waived)", list);
    if (open.length === 0) continue;
    const copy = button(document.body.dataset.copy, () => {
      const title = list.closest("article, section")?.querySelector("h3, h2")?.textContent;
      const points = open.map((item, index) => `${index + 1}．${item.innerText}`);
      // There is no navigator.clipboard on an office's site without a certificate.
      const area = document.createElement("textarea");
      area.value = [title, ...points].filter(Boolean).join("\n");
      copy.after(area);
      area.select();
      if (document.execCommand("copy")) copy.textContent = document.body.dataset.copied;
      area.remove();
      copy.focus();
    });
    list.before(copy);
  }
  const items = all(".findings li");
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && filter) {
      event.preventDefault();
      filter.focus();
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step || items.length === 0) return;
    // From the finding that the focus or the address is about.
    const links = items.map((item) => item.querySelector(":scope > a") ?? item);
    const shown = items.findIndex((item, index) => item.contains(document.activeElement)
      || location.hash && ["#" + item.id, links[index].hash].includes(location.hash));
    // Or else from the place that the address is about.
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const behind = place ? items.findIndex((item) => place.compareDocumentPosition(item) & 4) : 0;
    const next = behind < 0 ? items.length : behind;
    const wanted = shown >= 0 ? shown + step : step > 0 ? next : next - 1;
    const index = Math.min(Math.max(wanted, 0), items.length - 1);
    if (links[index] === items[index]) items[index].tabIndex = -1;
    links[index].focus({ preventScroll: true });
    location.hash = links[index].hash ?? items[index].id;
  });
})();
