"use strict";
const search = document.getElementById("search");
const shown = document.getElementById("shown");
const plain = words => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const rows = Array.from(document.getElementById("rows").rows, row => ({ row, words: plain(row.textContent) }));
function filter() {
  const wanted = plain(search.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { row, words } of rows) {
    row.hidden = !wanted.every(word => words.includes(word));
    if (!row.hidden) count += 1;
  }
  shown.textContent = count;
}
search.addEventListener("input", filter);
// Who follows a link to a decision must find it, whatever was searched for before.
addEventListener("hashchange", () => {
  if (document.querySelector("tr[hidden]:target")) { search.value = ""; filter(); }
});
addEventListener("beforeprint", () => {
  for (const { row } of rows) if (!row.hidden) row.querySelectorAll("details").forEach(part => part.open = true);
});
document.getElementById("searching").hidden = false;
filter();
