import { type APIResponse, expect, type Page } from "@playwright/test";
import { awake } from "./house";
import { test } from "./screens";

const door = `/${process.env.SECRET_ADMIN_URL}`;
const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name }))).click();

/** What an answer says, but for the address that was asked, the hour, and whether somebody asked for the same before. */
async function told(answer: APIResponse, path: string) {
  const { date: _date, etag: _etag, "x-nextjs-cache": _asked, ...headers } = answer.headers();
  const plain = (text: string) => text.replaceAll(path.slice(1), "…").replaceAll(/"b":"[^"]*"/g, "");
  return { status: answer.status(), headers, body: plain(await answer.text()).length };
}

test("any address but the secret one is lost like any other", async ({ request }) => {
  const word = door.slice(1);
  const lost = [
    "nulle-part-du-tout-rien",
    `${word.slice(0, -1)}x`,
    word.toUpperCase(),
    "hq",
    "hq/comptes",
    "hq/reglages",
  ];
  const get = (path: string, headers = {}) => request.get(`/${path}`, { headers, maxRedirects: 0 });
  const usual = await told(await get("nulle-part"), "/nulle-part");
  expect(usual.status).toBe(404);
  for (const path of lost) {
    const { status, headers, body } = await told(await get(path), `/${path}`);
    expect([path, status]).toEqual([path, 404]);
    expect(headers, path).toEqual(usual.headers);
    // The address itself stands in the page in several writings.
    expect(Math.abs(body - usual.body), path).toBeLessThan(400);
    const claimed = await told(await get(path, { "x-ocpizza-door": "guess" }), `/${path}`);
    expect([claimed.status, claimed.headers], path).toEqual([404, usual.headers]);
  }
});

test("by the secret address too, head office alone finds something", async ({ page }) => {
  await page.goto(`${door}/connexion`);
  await page.getByLabel("Adresse e-mail").fill("manager.gratte-ciel@ocpizza.example");
  await page.getByLabel("Mot de passe", { exact: true }).fill("pizza-demo-2026");
  await press(page, "Se connecter");
  await expect(page).toHaveURL(door);
  expect((await page.request.get(door)).status()).toBe(404);
  expect((await page.request.get(`${door}/comptes`)).status()).toBe(404);
});
