import { expect, test } from "@playwright/test";
import { orderMargherita, take } from "./house";

test("letters twice as large, and a page as narrow as 320 px, hide nothing to the side", async ({ page }) => {
  test.slow();
  await take(page, "vaise", "margherita");
  for (const prefix of ["", "/en"])
    for (const path of [
      "/pizzeria/vaise",
      "/pizzeria/vaise/margherita",
      "/panier",
      "/commande",
      "/connexion",
    ]) {
      for (const [width, letters] of [
        [320, "100%"],
        [1280, "200%"],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(prefix + path);
        // With the days and times of the week, as it is for everybody while the outlet is closed.
        if (path === "/commande") {
          const later = page.locator('input[name="when"]').last();
          await expect(later).toBeEnabled();
          await later.click({ force: true });
          await expect(page.locator('input[name="day"]').first()).toBeAttached();
        }
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, letters);
        const beyond = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(beyond, { message: `${prefix}${path} at ${width} px, ${letters}` }).toBe(0);
      }
    }
});

test("who wants no movement gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await orderMargherita(page, "vaise", "Camille Calme");
  for (const path of [new URL(page.url()).pathname, "/", "/pizzeria/vaise"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === "running").length);
    await expect.poll(moving, { message: path }).toBe(0);
  }
});
