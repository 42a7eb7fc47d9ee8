import { expect } from "@playwright/test";
import { withGoogle } from "./google";
import { signIn } from "./house";
import { test } from "./screens";

const board = "/staff/livraisons/gratte-ciel";
const simple = /Plan simplifié, sans rues/;

test("without a key the board shows our own plan, and nobody is asked for a script", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "localhost") asked.push(request.url());
  });
  await signIn(page, "vendeur", "gratte-ciel", board);
  const answer = await page.request.get("/api/maps");
  expect(await answer.json()).toBeNull();
  await expect(page.getByRole("img", { name: /^Plan\. / })).toBeVisible();
  await expect(page.getByText(simple)).toBeVisible();
  expect(asked).toEqual([]);
});

test("with a key it is Google's map, told the site's address and no page's", async ({ page }) => {
  const asked = await withGoogle(page, "there");
  await signIn(page, "vendeur", "gratte-ciel", board);
  const map = page.locator('[data-google="map-of-ours"]');
  await expect(map.locator("gmp-advanced-marker").first()).toBeVisible();
  await expect(page.getByRole("region", { name: /^Plan\. / })).toBeVisible();
  await expect(page.getByText(simple)).toHaveCount(0);
  const [script] = asked;
  expect(Object.fromEntries(script?.searchParams ?? [])).toMatchObject({
    ...{ key: "AIza_for_browsers", auth_referrer_policy: "origin" },
    ...{ language: "fr", region: "FR" },
  });
});

for (const google of ["blocked", "hangs", "refuses the key", "broken"] as const) {
  test(`Google ${google}: our own plan, which says so`, async ({ page }) => {
    const asked = await withGoogle(page, google);
    await signIn(page, "vendeur", "gratte-ciel", board);
    await expect(() => expect(asked).not.toEqual([])).toPass();
    await expect(page.locator("[data-google]")).toHaveCount(0);
    await expect(page.getByRole("img", { name: /^Plan\. / })).toBeVisible();
    await expect(page.getByText(simple)).toBeVisible();
    // The board itself is untouched.
    await expect(page.getByRole("heading", { name: "Plan", exact: true })).toBeVisible();
  });
}
