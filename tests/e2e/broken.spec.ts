import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake } from "./house";

test("a page that breaks says so and shows the way back, and the house goes on", async ({ page }) => {
  await page.goto("/pizzeria/vaise");
  const dish = await awake(
    page.locator('a[href$="/pizzeria/vaise/regina"], a[href$="/pizzeria/vaise/reine"]').first(),
  );
  // What a dish is put together with does not arrive.
  await page.route(/\/_next\/static\/chunks\/.*\.js/, (route) => route.abort());
  await dish.click();
  await expect(page.getByRole("heading", { level: 1, name: "Quelque chose a brûlé" })).toBeVisible();
  await expectAccessible(page);
  await page.unroute(/\/_next\/static\/chunks\/.*\.js/);
  await page.getByRole("link", { name: "Retour à l’accueil" }).click();
  await expect(page.getByRole("heading", { name: "Quelque chose a brûlé" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
