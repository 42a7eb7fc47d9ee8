import { existsSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";

const program = "/usr/bin/chromium";
/** A cheap phone, as Lighthouse takes it to be: four times slower than this machine. */
const slowdown = 4;

/** Every interaction and how long it took to be seen, in milliseconds, by what was touched. */
export type Interactions = { what: string; ms: number }[];

/** Makes up a pizza by touch on a slow phone, on a page of its own or on the sheet over the menu. */
export async function makeUp(url: string, sheet: boolean): Promise<Interactions> {
  const browser = await chromium.launch({
    executablePath: existsSync(program) ? program : undefined,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "fr-FR" });
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "load" });
    if (sheet) {
      await page.getByRole("link", { name: "Reine", exact: true }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /^Ajouter ·/ })
        .waitFor();
    }
    await page.waitForTimeout(2000);
    const wire = await context.newCDPSession(page);
    await wire.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    return await touchAll(page);
  } finally {
    await browser.close();
  }
}

/** Sizes, a topping off and on again, extras, another half with its own topping, one pizza more. */
async function touchAll(page: Page): Promise<Interactions> {
  const seen: Interactions = [];
  const touch = async (what: string, find: () => ReturnType<Page["locator"]>) => {
    await find().scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      (window as Watched).longest = 0;
    });
    await find().click();
    // An entry is handed over some frames after what it tells of.
    await page.waitForTimeout(700);
    seen.push({ what, ms: await page.evaluate(() => (window as Watched).longest) });
  };
  const chips = (legend: string | RegExp) =>
    page.getByRole("group", { name: legend }).locator("label:has(input:not(:disabled))");
  await touch("a larger size", () => chips("Taille").nth(2));
  await touch("the usual size", () => chips("Taille").nth(1));
  await touch("an ingredient off", () => chips("Dans la recette").first());
  await touch("it back on", () => chips("Dans la recette").first());
  await touch("an extra", () => chips("Fromages").first());
  await touch("another extra", () => chips("Légumes et herbes").first());
  await touch("half another pizza", () => page.getByRole("button", { name: "Faire moitié-moitié" }));
  await touch("the other half", () => page.locator("button[aria-pressed='false']").first());
  await touch("an ingredient off the other half", () => chips("Dans la recette").first());
  await touch("one more of it", () => page.getByRole("button", { name: "Un de plus" }));
  return seen;
}

type Watched = Window & typeof globalThis & { longest: number };

/** Runs in the page, before anything of its own. */
function watch() {
  const watched = window as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (entry.interactionId) watched.longest = Math.max(watched.longest, entry.duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}
