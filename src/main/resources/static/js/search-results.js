// Filters, orders and pages of a search without loading the page anew: the same address, only the results swapped.
const results = () => document.getElementById("results");
const viewed = (address) => address.split("#")[0];
let shown = viewed(location.href);
let request = null;

// Milliseconds, from which on a wait says that it is one.
const LONG_WAIT = 500;

if (results() && window.DOMParser && history.pushState) {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  results().before(status);

  const go = async (address, push) => {
    const waiting = setTimeout(() => {
      status.textContent = results().dataset.wait;
      status.className = "search-wait";
    }, LONG_WAIT);
    try {
      request?.abort();
      request = new AbortController();
      results().setAttribute("aria-busy", "true");
      const answer = await fetch(address, { headers: { Accept: "text/html" }, signal: request.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("results");
      if (!answer.ok || !fresh) throw new Error(`${answer.status}`);
      if (push) history.pushState({}, "", address);
      shown = viewed(location.href);
      document.title = page.title;
      results().replaceWith(document.importNode(fresh, true));
      const field = document.querySelector("main .search-form input[type=search]");
      if (field) field.value = new URL(address, location.href).searchParams.get("q") ?? "";
      const summary = results().querySelector(".search-summary");
      summary.removeAttribute("role");
      summary.tabIndex = -1;
      summary.focus({ preventScroll: !push });
      status.textContent = summary.textContent;
    } catch (problem) {
      if (problem.name !== "AbortError") location.assign(address);
    } finally {
      clearTimeout(waiting);
      status.className = "visually-hidden";
    }
  };

  document.addEventListener("submit", (event) => {
    if (event.target.matches("#results .filter-form")) {
      event.preventDefault();
      go(`${event.target.action}?${new URLSearchParams(new FormData(event.target))}`, true);
    }
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("#results a[href*='/search?']");
    if (link && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      go(link.href, true);
    }
  });
  window.addEventListener("popstate", () => viewed(location.href) !== shown && go(location.href, false));
}
