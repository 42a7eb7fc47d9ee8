import type { Page } from "@playwright/test";

/** Where somebody who listens would be led astray on a phone; empty when things come in the order in which they stand. */
export const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const shown = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const nameOf = (node: Element) =>
      `${node.tagName.toLowerCase()} "${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}"`;
    const of = (tags: string, within: ParentNode = document) =>
      [...within.querySelectorAll(tags)].filter(shown);
    // One title, and no step of the stairs below it left out.
    const headings = of("h1, h2, h3, h4, h5, h6");
    const levels = headings.map((one) => Number(one.tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) found.push("not one h1");
    for (const [index, level] of levels.entries())
      if (index > 0 && level > (levels[index - 1] ?? 0) + 1)
        found.push(`skips a level: ${nameOf(headings[index] as Element)}`);
    for (const node of of("[tabindex]"))
      if (Number(node.getAttribute("tabindex")) > 0) found.push(`has an order of its own: ${nameOf(node)}`);
    // The shortcut, what is on every page, what is on this one, what ends it.
    const rooms = ["body > a[href='#contenu']", "body > header", "main", "body > footer"].flatMap((one) =>
      of(one),
    );
    for (const [index, room] of rooms.entries()) {
      const next = rooms[index + 1];
      if (next && !(room.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING))
        found.push(`${nameOf(room)} comes late`);
    }
    // Down the page: nothing stands wholly above what is read before it.
    const stuck = (node: Element | null): boolean =>
      node !== null &&
      (["fixed", "sticky", "absolute"].includes(getComputedStyle(node).position) ||
        stuck(node.parentElement));
    const main = document.querySelector("main");
    const read = main
      ? of("h1, h2, h3, a[href], button, input, select, textarea, summary, p", main).filter(
          (one) => !stuck(one),
        )
      : [];
    let before: Element | null = null;
    for (const node of read) {
      const box = node.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      if (before && box.bottom < before.getBoundingClientRect().top - 1)
        found.push(`${nameOf(node)} stands above ${nameOf(before)}`);
      before = node;
    }
    return found.slice(0, 8);
  });
