// Finds what has all words of the query, in the list of search-index.js. What is in a title counts more.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const query = new URLSearchParams(location.search).get("q") ?? "";
const words = fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const summary = document.getElementById("found");
const list = document.getElementById("hits");

const worth = ([, title, text]) => {
  const [inTitle, inText] = [fold(title), fold(text)];
  return words.every((word) => inTitle.includes(word) || inText.includes(word))
    ? words.filter((word) => inTitle.includes(word)).length + 1
    : 0;
};

const paragraph = (className, element) => {
  const parent = document.createElement(className === "hit-title" ? "h2" : "p");
  parent.className = className;
  parent.append(element);
  return parent;
};

if (words.length > 0) {
  document.querySelector(".search-form input").value = query;
  const found = pages
    .map((page) => ({ page, worth: worth(page) }))
    .filter((hit) => hit.worth > 0)
    .sort((one, other) => other.worth - one.worth);
  summary.textContent = found.length > 0 ? `${summary.dataset.found} ${found.length}` : summary.dataset.none;
  for (const { page: [href, title, text] } of found.slice(0, 100)) {
    const item = document.createElement("li");
    const hit = document.createElement("article");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = title;
    hit.className = "hit";
    hit.append(paragraph("hit-title", link), paragraph("hit-passage", text));
    item.append(hit);
    list.append(item);
  }
}
