// Takes a picture of every screen of a running demonstration and writes docs/screens.md: node scripts/picture-screens.mjs http://localhost:3000
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./lib/chromium.mjs";
import { root } from "./lib/paths.mjs";
import { say } from "./lib/progress.mjs";
import { screens } from "./lib/screens-shown.mjs";

const [site = "http://localhost:3000"] = process.argv.slice(2);
const password = "pizza-demo-2026";
const folder = join(root, "docs", "pictures", "screens");
const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } };

ensureChromium();
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** @typedef {import("./lib/screens-shown.mjs").Shown} Shown */

/** A page as somebody sees it who is signed in as the screen wants it. @param {Shown} screen */
async function pageOf({ who, english = false, dark = false, size }) {
  const context = await browser.newContext({
    ...{ viewport: sizes[size], locale: english ? "en-GB" : "fr-FR", reducedMotion: "reduce" },
    colorScheme: dark ? "dark" : "light",
  });
  if (english) await context.addCookies([{ name: "staff-locale", value: "en", url: site }]);
  const page = await context.newPage();
  if (!who) return page;
  await page.goto(`${site}${who.includes("@") ? "" : "/staff"}/connexion`);
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.locator("input[type=email]").fill(who.includes("@") ? who : `${who}@ocpizza.example`);
  await page.locator("input[type=password]").fill(password);
  await page.locator("main button[type=submit], form button[type=submit]").first().click();
  await page.waitForURL((url) => !url.pathname.includes("connexion"), { waitUntil: "commit" });
  return page;
}

/** @param {Shown} screen */
async function picture(screen) {
  const page = await pageOf(screen);
  try {
    await page.goto(site + screen.path);
    await page.waitForLoadState("networkidle", { timeout: 8000 }).catch(() => {});
    if (screen.follow) {
      const link = page.locator(screen.follow).first();
      await page.goto(site + (await link.getAttribute("href")));
      await page.waitForLoadState("networkidle", { timeout: 8000 }).catch(() => {});
    }
    await page.screenshot({ path: join(folder, `${screen.name}.jpg`), type: "jpeg", quality: 55 });
    return true;
  } catch (error) {
    say(`  ${screen.name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return false;
  } finally {
    await page.context().close();
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
      `**${said(screen)}** (\`${screen.path}\`)\n\n![${said(screen)}](pictures/screens/${screen.name}.jpg)`,
  );
  return `## ${room}\n\n${lines.join("\n\n")}`;
});
const head =
  "# The screens\n\nThe demonstration as `npm start` fills it, pictured by `node scripts/picture-screens.mjs <address>`; each screen in one size and language, over all of them in both.";
writeFileSync(join(root, "docs", "screens.md"), `${head}\n\n${rooms.join("\n\n")}\n`);
say(`${taken.length} of ${screens.length} screens are in docs/screens.md.`);
