// Takes a picture of every screen of a running demonstration and writes docs/screens.md: node scripts/picture-screens.mjs http://localhost:3000
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { ensureChromium } from "./lib/chromium.mjs";
import { root } from "./lib/paths.mjs";
import { say } from "./lib/progress.mjs";
import { screens } from "./lib/screens-shown.mjs";

const [site = "http://localhost:3000"] = process.argv.slice(2);
const password = "pizza-demo-2026";
const folder = join(root, "docs", "pictures", "screens");
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } };
/** As wide as they are kept: all of them together stay within a few megabytes. */
const kept = { phone: 360, desk: 960 };

ensureChromium();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** @typedef {import("./lib/screens-shown.mjs").Shown} Shown */

/** @typedef {import("@playwright/test").BrowserContext} Context */
/** @type {Map<string, Promise<Context>>} */
const people = new Map();

/** Somebody who is signed in as the screens want it, once for all of them. @param {Shown} screen */
function personOf(screen) {
  const { who = "", english = false, dark = false, size, ordered = "" } = screen;
  const key = [who, english, dark, size, ordered].join(" ");
  const person = people.get(key) ?? arrive(screen);
  people.set(key, person);
  return person;
}

/** @param {Shown} screen @returns {Promise<Context>} */
async function arrive({ who, english = false, dark = false, size, ordered }) {
  const context = await browser.newContext({
    ...{ viewport: sizes[size], locale: english ? "en-GB" : "fr-FR", reducedMotion: "reduce" },
    colorScheme: dark ? "dark" : "light",
  });
  if (english) await context.addCookies([{ name: "staff-locale", value: "en", url: site }]);
  const page = await context.newPage();
  if (ordered) {
    await page.goto(site + ordered, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: /^(Ajouter|Add) ·/ }).click();
  }
  if (who) {
    await page.goto(`${site}${who.includes("@") ? "" : "/staff"}/connexion`);
    await page.waitForLoadState("networkidle").catch(() => {});
    await page.locator("input[type=email]").fill(who.includes("@") ? who : `${who}@ocpizza.example`);
    await page.locator("input[type=password]").fill(password);
    await page.locator("main button[type=submit], form button[type=submit]").first().click();
    await page.waitForURL((url) => !url.pathname.includes("connexion"), { waitUntil: "commit" });
  }
  await page.close();
  return context;
}

/** @param {Shown} screen */
async function picture(screen) {
  try {
    const page = await (await personOf(screen)).newPage();
    await page.goto(site + screen.path);
    await page.waitForLoadState("networkidle", { timeout: 4000 }).catch(() => {});
    if (screen.follow) {
      const link = page.locator(screen.follow).first();
      await page.goto(site + (await link.getAttribute("href")));
      await page.waitForLoadState("networkidle", { timeout: 4000 }).catch(() => {});
    }
    const shot = sharp(await page.screenshot()).resize({ width: kept[screen.size] });
    await shot.webp({ quality: 60 }).toFile(join(folder, `${screen.name}.webp`));
    await page.close();
    return true;
  } catch (error) {
    say(`  ${screen.name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return false;
  }
}

/** @type {Shown[]} */
const taken = [];
for (const screen of screens) if (await picture(screen)) taken.push(screen);
await browser.close();

const said = (/** @type {Shown} */ { title, size, english, dark }) =>
  [title, size === "phone" ? "360 px" : "1440 px", english && "English", dark && "dark"]
    .filter(Boolean)
    .join(", ");
const rooms = [...new Set(taken.map(({ room }) => room))].map((room) => {
  const shown = taken.filter((screen) => screen.room === room);
  const lines = shown.map(
    (screen) =>
      `**${said(screen)}** (\`${screen.path}\`)\n\n![${said(screen)}](pictures/screens/${screen.name}.webp)`,
  );
  return `## ${room}\n\n${lines.join("\n\n")}`;
});
const head =
  "# The screens\n\nThe demonstration as `npm start` fills it, pictured by `node scripts/picture-screens.mjs <address>`; each screen in one size and language, over all of them in both. Together they weigh 1.3 MB.";
writeFileSync(join(root, "docs", "screens.md"), `${head}\n\n${rooms.join("\n\n")}\n`);
say(`${taken.length} of ${screens.length} screens are in docs/screens.md.`);
