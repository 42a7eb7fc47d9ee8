// Somebody at a browser who looks at the demonstration: signed in once, whatever he then looks at.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { local } from "./paths.mjs";

/** @typedef {import("./screens-shown.mjs").Shown} Shown */
/** @typedef {import("@playwright/test").Page} Page */

const password = "pizza-demo-2026";
const secrets = join(local, "dev-secrets.json");

/** The administration's address in this clone's demonstration. */
export const adminPath = () =>
  existsSync(secrets) ? `/${JSON.parse(readFileSync(secrets, "utf8")).adminPath}` : "/nowhere";

/** What the second factor of the demonstration's head office accepts, each once. @type {string[]} */
let codes = [];

/** @param {Page} page @param {Shown} screen @param {string} prefix of the language, in the shop's addresses */
export async function enter(page, { who = "", inside = false, ordered }, prefix) {
  if (ordered) {
    await page.goto(prefix + ordered, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: /^(Ajouter|Add) ·/ }).click();
  }
  if (!who) return;
  const customer = who.includes("@");
  if (inside && codes.length === 0) await enrol(page.context(), who);
  await send(page, inside ? `${adminPath()}/connexion` : `${customer ? prefix : "/staff"}/connexion`, who);
  if (!inside) return void (await page.waitForURL(gone, { waitUntil: "commit" }));
  await page.getByLabel("Code", { exact: true }).waitFor();
  // The form is emptied once its first half is answered, a moment after it asks for the second.
  await page.waitForTimeout(1000);
  await page.getByLabel("Code", { exact: true }).fill(codes.pop() ?? "");
  await page.getByLabel("Code", { exact: true }).press("Enter");
  await page.waitForURL((url) => url.pathname === adminPath(), { waitUntil: "commit" });
}

const gone = (/** @type {URL} */ url) => !url.pathname.includes("connexion");

/** @param {Page} page @param {string} path @param {string} who */
async function send(page, path, who) {
  await page.goto(path);
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.locator("input[type=email]").fill(who.includes("@") ? who : `${who}@ocpizza.example`);
  await page.locator("input[type=password]").fill(password);
  await page.locator("main button[type=submit], form button[type=submit]").first().click();
}

/** Sets the second factor up, as the administration asks: the demonstration keeps it. @param {import("@playwright/test").BrowserContext} context @param {string} who */
async function enrol(context, who) {
  const page = await context.newPage();
  await send(page, "/staff/connexion", who);
  await page.waitForURL(gone, { waitUntil: "commit" });
  await page.goto("/staff/connexion/double-facteur");
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.getByRole("button", { name: /^(Commencer|Start|Begin)/ }).click();
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  // The site's clock need not be this machine's.
  const { at } = await (await page.request.get("/api/outlets")).json();
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(at) });
  await page.locator("main input:not([type=hidden])").first().fill(code);
  await page.locator("main form button[type=submit]").first().click();
  await page.locator("ol li").first().waitFor();
  codes = await page.locator("ol li").allInnerTexts();
  await page.close();
  await context.clearCookies({ name: /^(?!staff-locale$)/ });
}
