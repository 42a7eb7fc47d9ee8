import { expect, type Page } from "@playwright/test";

/** What is beyond the page's side, and words that are cut off; empty when all can be read by scrolling one way. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
    const hidden = (node: Element) => {
      const { width, height } = node.getBoundingClientRect();
      return width <= 1 || height <= 1 || node.closest('[aria-hidden="true"], [hidden], .sr-only') !== null;
    };
    for (const node of document.body.querySelectorAll("*")) {
      const words = [...node.childNodes].some((one) => one.nodeType === 3 && one.textContent?.trim());
      if (!words || hidden(node)) continue;
      const name = `${node.tagName.toLowerCase()} "${node.textContent?.trim().slice(0, 40)}"`;
      for (let box: Element | null = node; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
        // What scrolls to the side by itself, a table or a row of tabs, is read by scrolling it.
        if (overflowX === "auto" || overflowX === "scroll") break;
        // An address that is too long for its chip ends in dots, and stands whole where it was chosen.
        if (textOverflow === "ellipsis") break;
        const inner = node.getBoundingClientRect();
        const outer = box.getBoundingClientRect();
        if (overflowX !== "visible" && (inner.right > outer.right + 1 || inner.left < outer.left - 1))
          found.push(`${name} is cut off at the side`);
        if ((overflowY === "hidden" || overflowY === "clip") && inner.bottom > outer.bottom + 1)
          found.push(`${name} is cut off below`);
      }
    }
    return [...new Set(found)].slice(0, 8);
  });

/** How much of the window is left to read in, between what stays at its top and what stays at its bottom. */
const leftToRead = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = Array.from({ length: 40 }, (_, index) => (innerHeight * (index + 0.5)) / 40);
    const stuck = (node: Element | null): boolean =>
      node !== null &&
      node !== document.body &&
      (["fixed", "sticky"].includes(getComputedStyle(node).position) || stuck(node.parentElement));
    const free = rows.filter((y) => !stuck(document.elementFromPoint(innerWidth / 2, y)));
    return free.length / rows.length;
  });

/** Nothing is cut off as somebody sees it at 200 %: half a window, and letters twice as large. */
export async function expectWhole(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 512 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expect.poll(() => cutOff(page), { message: where }).toEqual([]);
}

/** And what stays in sight leaves room to read a page in. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  await expectWhole(page, where);
  // In the middle of a page, where all that sticks does.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
  await expect.poll(() => leftToRead(page), { message: `room left on ${where}` }).toBeGreaterThan(0.35);
}
