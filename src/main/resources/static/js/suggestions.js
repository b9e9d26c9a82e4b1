// Suggestions while typing: a WAI-ARIA combobox with a list of groups. Without it the form searches all the same.
for (const form of document.querySelectorAll("form[data-suggestions]")) {
  const field = form.querySelector("input[type=search]");
  const list = document.createElement("div");
  const status = document.createElement("p");
  let options = [];
  let active = -1;
  let request = null;
  let timer = 0;

  list.id = `${field.id}-suggestions`;
  list.className = "search-form-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestionsLabel);
  list.hidden = true;
  status.className = "visually-hidden";
  status.setAttribute("aria-live", "polite");
  form.append(list, status);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  const close = () => {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = (index + options.length + 1) % (options.length + 1);
    if (active === options.length) active = -1;
    const option = options[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option.id);
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  };

  const option = (item, id) => {
    const element = document.createElement("a");
    element.id = id;
    element.className = "search-form-option";
    element.href = item.href;
    element.tabIndex = -1;
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    element.append(item.label);
    if (item.note) {
      const note = document.createElement("span");
      note.className = "search-form-note";
      note.textContent = item.note;
      element.append(" ", note);
    }
    return element;
  };

  const show = ({ groups, count }) => {
    options = [];
    list.replaceChildren(...groups.map((group, g) => {
      const element = document.createElement("div");
      const label = document.createElement("span");
      label.id = `${list.id}-${g}`;
      label.className = "search-form-group";
      label.textContent = group.label;
      label.setAttribute("role", "presentation");
      element.setAttribute("role", "group");
      element.setAttribute("aria-labelledby", label.id);
      element.append(label, ...group.items.map((item, i) => option(item, `${list.id}-${g}-${i}`)));
      options.push(...element.querySelectorAll("[role=option]"));
      return element;
    }));
    active = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = count;
  };

  const ask = async () => {
    request?.abort();
    request = new AbortController();
    const typed = field.value.trim();
    if (!typed) return close();
    try {
      const answer = await fetch(`${form.dataset.suggestions}?q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (answer.ok && document.activeElement === field) show(await answer.json());
    } catch (problem) {
      if (problem.name !== "AbortError") close();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? options.length - 1 : active - 1);
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      options[active].click();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", close);
}
