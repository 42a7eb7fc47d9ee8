import { expect, type Locator, type Page } from "@playwright/test";

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement).catch(() => false);

/** What is wrong with how the focus shows: nowhere to be seen, or under something that lies over it. Empty when it shows. */
export const focusTrouble = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!(node instanceof HTMLElement || node instanceof SVGElement) || node === document.body) return "";
    const name = `${node.tagName.toLowerCase()} ${node.getAttribute("aria-label") ?? node.textContent?.trim().slice(0, 40)}`;
    const around = [node, node.closest("label"), node.parentElement].filter((one) => one !== null);
    // A box that only exists to be heard, a pixel wide, shows nothing: what is drawn in its place must.
    const outlined = around.find((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return (
        outlineStyle !== "none" &&
        Number.parseFloat(outlineWidth) >= 2 &&
        one.getBoundingClientRect().width > 4
      );
    });
    if (!outlined) return `no outline: ${name}`;
    const { left, top, width, height } = outlined.getBoundingClientRect();
    const onTop = [0.1, 0.5, 0.9].some((down) =>
      [0.1, 0.5, 0.9].some((across) => {
        const hit = document.elementFromPoint(left + width * across, top + height * down);
        return hit !== null && (outlined.contains(hit) || hit.contains(outlined));
      }),
    );
    return onTop ? "" : `covered: ${name}`;
  });

/** Presses Tab until it is reached, as somebody without a pointer would; what cannot be reached, or is reached unseen, fails. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
    await expect.poll(() => focusTrouble(page), { message: `on the way to ${target}` }).toBe("");
  }
  throw new Error(`Not reached by Tab: ${target}`);
}

/** Chooses a radio button by its group and the arrows, a box by the space bar. */
export async function choose(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute("name");
  if (name === null) {
    await tabTo(page, target);
    await page.keyboard.press("Space");
    return;
  }
  const group = page.locator(`input[name="${name}"]`);
  const checked = group.and(page.locator(":checked"));
  await tabTo(page, (await checked.count()) > 0 ? checked : group.first());
  await page.keyboard.press("Space");
  for (let pressed = 0; pressed < 6 && !(await target.isChecked()); pressed += 1)
    await page.keyboard.press("ArrowDown");
  await expect(target).toBeChecked();
}

export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

export async function typeInto(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(words);
}
