// Takes two pictures of every screen of a running demonstration, or of those named, and writes docs/screens.md: node scripts/picture-screens.mjs http://localhost:3000 [name …]
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { ensureChromium } from "./lib/chromium.mjs";
import { root } from "./lib/paths.mjs";
import { say } from "./lib/progress.mjs";
import { screens } from "./lib/screens-shown.mjs";
import { adminPath, enter } from "./lib/visitor.mjs";

const [site = "http://localhost:3000", ...named] = process.argv.slice(2);
const folder = join(root, "docs", "pictures", "screens");
/** In the hand by day in French, on a desk by night in English; `kept` as wide as all of them together allow. */
const looks = /** @type {const} */ ({
  phone: { width: 360, height: 740, kept: 320, english: false, quality: 50 },
  desk: { width: 1440, height: 900, kept: 800, english: true, quality: 45 },
});

/** @typedef {import("./lib/screens-shown.mjs").Shown} Shown */
/** @typedef {keyof typeof looks} Look */
/** @typedef {import("@playwright/test").BrowserContext} Context */

ensureChromium();
if (named.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** @type {Map<string, Promise<Context>>} */
const people = new Map();

/** Somebody who is signed in as the screens want it, once for all of them. @param {Shown} screen @param {Look} look */
function personOf(screen, look) {
  const key = [screen.who, screen.inside, screen.ordered, look].join(" ");
  const person = people.get(key) ?? arrive(screen, look);
  people.set(key, person);
  return person;
}

/** @param {Look} look */
const prefixOf = (look) => (looks[look].english ? "/en" : "");

/** @param {Shown} screen @param {Look} look @returns {Promise<Context>} */
async function arrive(screen, look) {
  const { width, height, english } = looks[look];
  const context = await browser.newContext({
    ...{ baseURL: site, viewport: { width, height }, locale: english ? "en-GB" : "fr-FR" },
    ...{ reducedMotion: "reduce", colorScheme: english ? "dark" : "light" },
  });
  context.setDefaultTimeout(20_000);
  if (english) await context.addCookies([{ name: "staff-locale", value: "en", url: site }]);
  const page = await context.newPage();
  await enter(page, screen, prefixOf(look));
  await Promise.race([page.close(), setTimeout(5000)]);
  return context;
}

/** @param {Shown} screen @param {Look} look */
async function picture(screen, look) {
  const page = await (await personOf(screen, look)).newPage();
  const visit = async (/** @type {string} */ path) => {
    await page.goto(path);
    await page.waitForLoadState("networkidle", { timeout: 4000 }).catch(() => {});
  };
  try {
    const { path, inside, follow, tap } = screen;
    await visit(inside ? adminPath() + path : path.startsWith("/staff") ? path : prefixOf(look) + path);
    if (follow) await visit((await page.locator(follow).first().getAttribute("href")) ?? "");
    if (tap) {
      await page.locator(tap).first().click();
      // What opens is fetched first, and rises.
      await setTimeout(2500);
    }
    const { kept, quality } = looks[look];
    const shot = sharp(await page.screenshot()).resize({ width: kept });
    await shot.webp({ quality }).toFile(join(folder, `${screen.name}-${look}.webp`));
  } finally {
    // A browser short of breath now and then never says that it has closed a page.
    await Promise.race([page.close(), setTimeout(5000)]);
  }
}

let missing = 0;
for (const screen of screens.filter(({ name }) => named.length === 0 || named.includes(name))) {
  for (const look of /** @type {Look[]} */ (Object.keys(looks))) {
    await picture(screen, look).catch((error) => {
      missing += 1;
      say(`  ${screen.name}, ${look}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    });
  }
}
await Promise.race([browser.close(), setTimeout(5000)]);

const shown = (/** @type {Shown} */ { name, title }, /** @type {Look} */ look) =>
  `![${title}, ${looks[look].width} px](pictures/screens/${name}-${look}.webp)`;
const rooms = [...new Set(screens.map(({ room }) => room))].map((room) => {
  const lines = screens
    .filter((screen) => screen.room === room)
    .map((screen) => {
      const where = screen.inside ? "behind the secret address" : `\`${screen.path}\``;
      return `**${screen.title}** (${where})\n\n${shown(screen, "phone")} ${shown(screen, "desk")}`;
    });
  return `## ${room}\n\n${lines.join("\n\n")}`;
});
const head =
  "# The screens\n\nThe demonstration on a Friday evening (`OCPIZZA_CLOCK=2026-11-27T19:00:00+01:00 npm start`), pictured by `node scripts/picture-screens.mjs <address>`: in the hand at 360 px, in French by day, and on a desk at 1440 px, in English by night.";
writeFileSync(join(root, "docs", "screens.md"), `${head}\n\n${rooms.join("\n\n")}\n`);
say(`${screens.length} screens are in docs/screens.md, ${missing} pictures are missing.`);
process.exit(missing === 0 ? 0 : 1);
