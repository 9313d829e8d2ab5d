"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const button = (textContent, onclick) => Object.assign(document.createElement("button"), { textContent, onclick });
  const addressed = () => decodeURIComponent(location.hash.slice(1));
  // Of a table like an earlier one, only cells that the page links to have ids. An address may ask for another.
  const identify = () => {
    const id = addressed();
    for (const table of document.getElementById(id) ? [] : all("[data-like]")) {
      const [own, like] = table.dataset.like.split(" ");
      const known = id.startsWith(own + "-") ? document.getElementById(like + id.slice(own.length)) : null;
      const model = known?.closest(".form");
      if (!model || model.getAttribute("aria-label") !== table.getAttribute("aria-label")) continue;
      all("td", table)[all("td", model).indexOf(known)].id = id;
      location.replace(location.hash);
    }
  };
  identify();
  addEventListener("hashchange", identify);
  const filter = document.getElementById("filter");
  const rows = all("#register tbody tr");
  const heads = all("#register thead th");
  const { compare } = new Intl.Collator("zh", { numeric: true });
  heads.forEach((head, column) => {
    const key = ({ cells }) => cells[column].dataset.rank ?? cells[column].textContent;
    const sort = button("↕", () => {
      const order = { ascending: "descending", descending: "none" }[head.getAttribute("aria-sort")] ?? "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const sign = { ascending: 1, descending: -1, none: 0 }[order];
      rows[0].parentNode.append(...[...rows].sort((one, other) => sign * compare(key(one), key(other))));
    });
    sort.setAttribute("aria-label", head.textContent + " ↕");
    head.append(" ", sort);
  });
  filter?.parentNode.removeAttribute("hidden");
  filter?.addEventListener("input", () => {
    const words = filter.value.trim().split(/\s+/);
    for (const row of rows) {
      // The columns of words; a digit would fit any row.
      const text = [...row.cells].slice(0, filter.dataset.columns).map((cell) => cell.textContent).join();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const status = filter.nextElementSibling;
    status.textContent = rows.every((row) => row.hidden) ? status.dataset.none : "";
  });
  for (const list of all(".findings")) {
    const open = all("li", list).filter((item) => !/note|waived/.test(item.className));
    const copy = button(document.body.dataset.copy, () => {
      const title = list.closest("article, section").querySelector("h3, h2").textContent;
      const points = open.map((item, index) => `${index + 1}．${item.innerText}`);
      // There is no navigator.clipboard on an office's site without a certificate.
      const area = Object.assign(document.createElement("textarea"), { value: [title, ...points].join("\n") });
      copy.after(area);
      area.select();
      if (document.execCommand("copy")) copy.textContent = document.body.dataset.copied;
      area.remove();
      copy.focus();
    });
    if (open.length > 0) list.before(copy);
  }
  const links = all(".findings li").map((item) => item.querySelector(":scope > a") ?? item);
  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && filter) {
      event.preventDefault();
      filter.focus();
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step || links.length === 0) return;
    // From the finding that the focus or the address is about, or else from the place that the address is about.
    const shown = links.findIndex((link) => link.closest("li").contains(document.activeElement)
      || location.hash && [link.hash, "#" + link.closest("li").id].includes(location.hash));
    const place = document.getElementById(addressed());
    const behind = links.findIndex((link) => !place || place.compareDocumentPosition(link) & 4);
    const next = behind < 0 ? links.length : behind;
    const wanted = shown >= 0 ? shown + step : step > 0 ? next : next - 1;
    const link = links[Math.min(Math.max(wanted, 0), links.length - 1)];
    if (!link.hash) link.tabIndex = -1;
    link.focus({ preventScroll: true });
    location.hash = link.hash ?? link.id;
  });
})();
