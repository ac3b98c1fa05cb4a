"use strict";
(() => {
  const scroll = document.querySelector(".scroll");
  if (!scroll) return;
  const lanes = scroll.querySelector(".lanes");
  const base = Number(lanes.dataset.width);
  const marks = [...lanes.querySelectorAll(".mark")];
  let zoom = 1;

  // Zooming: the picture gets wider, and what is under `at` stays there.
  const widen = (factor, at) => {
    const before = lanes.getBoundingClientRect().width;
    const from = scroll.scrollLeft + at;
    zoom = factor ? Math.min(8, Math.max(1, zoom * factor)) : 1;
    lanes.setAttribute("width", Math.max(base, scroll.clientWidth) * zoom);
    scroll.scrollLeft = from * lanes.getBoundingClientRect().width / before - at;
  };
  const tools = document.querySelector(".zoom");
  tools.hidden = false;
  for (const button of tools.querySelectorAll("button"))
    button.addEventListener("click", () => widen(Number(button.dataset.zoom), scroll.clientWidth / 2));
  scroll.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    widen(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX - scroll.getBoundingClientRect().left);
  }, { passive: false });
  // The latest day stands at the right.
  const days = lanes.querySelectorAll(".day");
  const latest = days.length ? days[days.length - 1].getBoundingClientRect() : lanes.getBoundingClientRect();
  scroll.scrollLeft += latest.right + 16 - scroll.getBoundingClientRect().right;

  // The panel: a copy of the entry that a link leads to.
  const panel = document.createElement("aside");
  panel.className = "panel";
  panel.tabIndex = -1;
  panel.hidden = true;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "Evidence");
  document.body.append(panel);
  let opener = null;
  const key = (text, label, action) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", action);
    return button;
  };
  const select = (hash) => {
    for (const mark of marks) mark.classList.toggle("on", mark.getAttribute("href") === hash);
  };
  const close = () => {
    panel.hidden = true;
    select(null);
    if (opener) opener.focus({ preventScroll: true });
  };
  const show = (hash) => {
    const entry = document.getElementById(hash.slice(1));
    if (!entry) return;
    const number = Number(hash.slice(2));
    const copy = document.createElement("div");
    for (const node of entry.childNodes) copy.append(node.cloneNode(true));
    const keys = document.createElement("div");
    keys.className = "keys";
    keys.append(
      key("←", "Previous entry", () => show("#e" + (number - 1))),
      key("→", "Next entry", () => show("#e" + (number + 1))),
      key("×", "Close", close));
    const heading = document.createElement("h3");
    heading.textContent = entry.parentElement.previousElementSibling.textContent;
    keys.prepend(heading);
    panel.replaceChildren(keys, copy);
    panel.hidden = false;
    panel.scrollTop = 0;
    select(hash);
    const mark = marks.find((mark) => mark.getAttribute("href") === hash);
    if (mark) {
      mark.scrollIntoView({ block: "nearest", inline: "nearest" });
      // Not behind the panel.
      const hidden = place(mark).bottom - panel.getBoundingClientRect().top;
      if (hidden > 0) window.scrollBy(0, hidden + 8);
    }
    panel.focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#e"]');
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!panel.contains(link)) opener = link;
    show(link.getAttribute("href"));
  });
  document.addEventListener("keydown", (event) => {
    if (panel.hidden) return;
    if (event.key === "Escape") close();
    const step = { ArrowLeft: 0, ArrowRight: 1 }[event.key];
    if (step !== undefined && panel.contains(document.activeElement)) panel.querySelectorAll(".keys button")[step].click();
  });

  // One mark can be reached by Tab; the arrow keys lead on from there.
  const focus = (mark) => {
    for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  };
  if (marks.length) focus(marks[0]);
  const place = (mark) => mark.querySelector(".hit").getBoundingClientRect();
  lanes.addEventListener("focusin", (event) => {
    const mark = event.target.closest(".mark");
    if (mark) focus(mark);
  });
  lanes.addEventListener("keydown", (event) => {
    const mark = event.target.closest(".mark");
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!mark || !way) return;
    event.preventDefault();
    const from = place(mark);
    let best = null;
    let least = Infinity;
    for (const other of marks) {
      const to = place(other);
      const [dx, dy] = [to.left - from.left, to.top - from.top];
      const along = dx * way[0] + dy * way[1];
      const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
      if (along > 1 && along + 3 * aside < least) [best, least] = [other, along + 3 * aside];
    }
    if (best) {
      best.focus({ preventScroll: true });
      best.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
})();
