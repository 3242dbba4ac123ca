/**
 * What runs in the page: the theme, the sorting and filtering of the table, and the way from draft to
 * draft in the order of the table. Without it the page is whole, only not sorted otherwise.
 */
export const BROWSER = `
"use strict";
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);

  const theme = one(".theme");
  const root = document.documentElement;
  const dark = () => getComputedStyle(root).colorScheme === "dark";
  const label = () => { theme.textContent = dark() ? theme.dataset.light : theme.dataset.dark };
  theme.hidden = false;
  theme.onclick = () => { root.dataset.theme = dark() ? "light" : "dark"; label() };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
  label();

  const table = one("#all table");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.toLocaleLowerCase());
    return texts.get(row);
  };

  const compare = new Intl.Collator(root.lang, { numeric: true }).compare;
  const heads = all("thead th", table);
  const sort = (column, direction) => {
    const keys = new Map(rows.map((row) => {
      const cell = row.cells[column];
      return [row, cell.dataset.sort === undefined ? cell.textContent : Number(cell.dataset.sort)];
    }));
    const order = (a, b) => typeof a === "number" ? a - b : compare(a, b);
    rows.sort((a, b) => direction * order(keys.get(a), keys.get(b)) || a.id.slice(1) - b.id.slice(1));
    body.append(...rows);
    heads.forEach((head, i) => {
      head.setAttribute("aria-sort", i !== column ? "none" : direction > 0 ? "ascending" : "descending");
    });
  };
  heads.forEach((head, i) => {
    const button = one("button", head);
    button.disabled = false;
    button.onclick = () => sort(i, head.getAttribute("aria-sort") === "ascending" ? -1 : 1);
  });

  const form = one(".filters");
  const shown = one(".shown");
  const filter = () => {
    const words = form.elements.search.value.toLocaleLowerCase().split(/\\s+/);
    const bands = new Set(all("[name=band]:checked", form).map((box) => box.value));
    const reason = form.elements.reason.value;
    let count = 0;
    for (const row of rows) {
      const fits = bands.has(row.dataset.band) && (reason === "" || row.dataset.reason === reason) &&
        words.every((word) => textOf(row).includes(word));
      row.hidden = !fits;
      count += fits;
    }
    one(".no-match").hidden = count > 0;
    shown.textContent = table.dataset.shown.replace("{shown}", count).replace("{all}", rows.length);
  };
  form.hidden = false;
  form.oninput = filter;
  form.onsubmit = (event) => event.preventDefault();
  filter();

  const shared = (one("#shared") || { textContent: "" }).textContent.split("\\n");
  const build = (article) => {
    const kept = one("script", article);
    if (!kept) return false;
    article.innerHTML = kept.textContent
      .replace(/[\\ue000-\\uf8fe]/g, (character) => shared[character.charCodeAt(0) - 0xe000])
      .replaceAll("\\uf8ff", article.id);
    return true;
  };
  addEventListener("beforeprint", () => {
    all("article").forEach(build);
    all("details").forEach((one) => { one.open = true });
  });

  const opened = () => {
    const id = location.hash.slice(1);
    const row = rows.find((one) => one.id === id);
    if (row) one("a", row).focus({ preventScroll: true });
    const article = document.getElementById(id.split("-")[0]);
    if (!article || article.tagName !== "ARTICLE") return;
    // What was built after the way to it was taken is found by going there again.
    if (build(article) && id !== article.id) location.replace(location.hash);
    const order = rows.filter((row) => !row.hidden);
    const at = order.findIndex((row) => row.id === "r" + article.id.slice(1));
    const steps = [[".previous", order[at - 1]], [".next", at < 0 ? undefined : order[at + 1]]];
    for (const [selector, row] of steps) {
      const link = one(selector, article);
      link.hidden = row === undefined;
      if (row) link.hash = "d" + row.id.slice(1);
    }
    if (id === article.id) one("h1", article).focus({ preventScroll: true });
  };
  addEventListener("hashchange", opened);
  opened();
})();
`;
