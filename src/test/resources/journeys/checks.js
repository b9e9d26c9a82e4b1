// What a reader would stumble over, asked of the page that is open. Each check answers with complaints, none if all is well.
const name = (element) => {
  const text = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
  const classes = element.getAttribute("class") ? "." + element.getAttribute("class").trim().split(/\s+/).join(".") : "";
  return `${element.localName}${classes} “${text}”`;
};
const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const style = (element) => getComputedStyle(element);
const pixels = (length) => parseFloat(length) || 0;
const ancestors = function* (element) {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
};

const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const rgba = (colour) => {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data];
};
const light = (colour) => {
  const [r, g, b] = rgba(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [most, least] = [light(one), light(other)].sort((a, b) => b - a);
  return (most + 0.05) / (least + 0.05);
};
const ground = (element) => {
  for (const at of ancestors(element)) {
    if (rgba(style(at).backgroundColor)[3] > 250) return style(at).backgroundColor;
  }
  return "Canvas";
};

// Where the eye finds a text: the ink of each line of each text node, cut to the boxes that scroll. What lies above the page
// on purpose is left out; so are labels within pictures where texts are spaced, since the picture's twin says the same.
const lines = () => {
  const spaced = document.adoptedStyleSheets.length > 0;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const holder = node.parentElement;
    if (!node.data.trim() || !shown(holder) || (spaced && holder.closest("svg")) || holder.closest("select, script, noscript, title, desc")) continue;
    const around = [holder, ...ancestors(holder)];
    const styles = around.map(style);
    if (styles.some((s) => s.clipPath.startsWith("inset(50%") || /sticky|fixed/.test(s.position) || (s.position === "absolute" && s.zIndex !== "auto"))) continue;
    const boxes = around.filter((_, i) => styles[i].overflowX !== "visible" && around[i] !== document.documentElement).map((e) => e.getBoundingClientRect());
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects()) {
      const line = { node, left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 };
      for (const box of boxes) {
        line.left = Math.max(line.left, box.left);
        line.right = Math.min(line.right, box.right);
        line.top = Math.max(line.top, box.top);
        line.bottom = Math.min(line.bottom, box.bottom);
      }
      if (line.right - line.left > 1 && line.bottom - line.top > 1) found.push(line);
    }
  }
  return found.sort((a, b) => a.top - b.top);
};

const focusable = () =>
  [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(
    (element) => element.tabIndex >= 0 && !element.disabled && element.type !== "hidden" && element.checkVisibility({ visibilityProperty: true }),
  );

// The outline of an element, or of the box before or behind it that makes a whole card a link; dots on the map draw a ring.
const outline = (s) => (s.outlineStyle !== "none" && pixels(s.outlineWidth) >= 2 ? s.outlineColor : "");
const ring = (element) => {
  const circle = element.querySelector("circle") ? style(element.querySelector("circle")) : null;
  return (
    outline(style(element)) ||
    outline(getComputedStyle(element, "::after")) ||
    (circle && circle.stroke !== "none" && pixels(circle.strokeWidth) >= 2 ? circle.stroke : "")
  );
};

const inSight = (element) =>
  [...element.getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    return [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const there = right > left && bottom > top && document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return there && (element.contains(there) || there.contains(element));
      }),
    );
  });

const stop = (element) => {
  const colour = ring(element);
  if (!colour) return [`no focus to be seen on ${name(element)}`];
  if (contrast(colour, ground(element)) < 3) return [`a faint focus on ${name(element)}: ${colour} on ${ground(element)}`];
  return inSight(element) ? [] : [`out of sight when focused: ${name(element)}`];
};

const checks = {
  // What has the focus at this moment.
  focused: () => (document.activeElement === document.body ? ["nothing has the focus"] : stop(document.activeElement)),

  // All that the Tab key stops at.
  focus: () =>
    focusable().flatMap((element) => {
      element.focus();
      return document.activeElement === element ? stop(element) : [`takes no focus: ${name(element)}`];
    }),

  sideways: () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > clientWidth + 1 || e.getBoundingClientRect().left < -1);
    return [`${scrollWidth} px wide in a window of ${clientWidth}: ${wide.slice(0, 3).map(name).join(", ")}`];
  },

  // Text that a box hides, or that another text lies on.
  cut: () =>
    [...document.body.querySelectorAll("*")]
      .filter((e) => !(e instanceof SVGElement) && e.localName !== "input" && shown(e) && e.clientWidth > 1 && style(e).clipPath === "none")
      .filter((e) => (/hidden|clip/.test(style(e).overflowX) && e.scrollWidth > e.clientWidth + 1) || (/hidden|clip/.test(style(e).overflowY) && e.scrollHeight > e.clientHeight + 1))
      .map((e) => `cut off: ${name(e)}`),

  overlaps: () => {
    const all = lines();
    return all.flatMap((one, i) => {
      const complaints = [];
      for (let j = i + 1; j < all.length && all[j].top < one.bottom; j++) {
        const other = all[j];
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - other.top;
        const least = Math.min(one.bottom - one.top, other.bottom - other.top);
        if (one.node !== other.node && across > 2 && down > 0.3 * least) {
          complaints.push(`“${one.node.data.trim().slice(0, 30)}” and “${other.node.data.trim().slice(0, 30)}” lie on each other`);
        }
      }
      return complaints;
    });
  },

  layout: () => [...checks.sideways(), ...checks.cut(), ...checks.overlaps()],

  // Spaced as WCAG 1.4.12 has it.
  space: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
    return [];
  },

  unfold: () => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    return [];
  },

  // Marks that mean something without a word in them.
  marks: () =>
    [...document.querySelectorAll(".world-map-dot, .ranked-dots-dot, .ranked-dots-band, .scatter-dot, .scatter-band, .region-chip-dot, .compare-dot, .feature-cells-filled, .filter-chips-chip, .button")]
      .filter(shown)
      .filter((e) => {
        const s = style(e);
        const border = pixels(s.borderBlockStartWidth) ? [s.borderBlockStartColor] : [];
        const colours = e instanceof SVGElement ? [s.fill] : [s.backgroundColor, ...border];
        return colours.every((colour) => rgba(colour)[3] < 250 || contrast(colour, ground(e)) < 3);
      })
      .map((e) => `not told from its ground: ${name(e)}`),

  moving: () => [
    ...document.getAnimations().map((animation) => `moves: ${name(animation.effect.target)}`),
    ...[...document.querySelectorAll("*")]
      .filter((e) => [...style(e).transitionDuration.split(","), ...style(e).animationDuration.split(",")].some((time) => pixels(time) > 0) || style(e).scrollBehavior === "smooth")
      .map((e) => `would move: ${name(e)}`),
  ],

  // A picture is named and described, and its names stand in a table or a list too.
  twins: () =>
    [...document.querySelectorAll("svg[role]")].flatMap((picture) => {
      const labels = (picture.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent.trim());
      const named = picture.getAttribute("role") === "img" ? labels.length > 1 && labels.every((label) => label) : picture.getAttribute("aria-label");
      const beside = [...document.querySelectorAll("main table, main ul")].map((twin) => twin.textContent).join(" ");
      const names = picture.querySelectorAll(".ranked-dots-name, .scatter-name, .world-map-name");
      const missing = [...names].map((text) => text.textContent.trim()).filter((text) => !beside.includes(text));
      return [...(named ? [] : [`a picture without name or description: ${name(picture)}`]), ...(names.length ? missing.map((text) => `only in the picture: ${text}`) : [`a picture of nothing: ${name(picture)}`])];
    }),
};
return checks;
