import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { orderMargherita, signIn, take } from "./house";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function expectAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle").catch(() => {});
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    address,
  ).toEqual([]);
}

for (const prefix of ["", "/en"]) {
  test(`the shop ${prefix || "/fr"}`, async ({ page }) => {
    test.slow();
    await orderMargherita(page, "part-dieu", "Axel Doe");
    const tracking = new URL(page.url()).pathname;
    await take(page, "part-dieu", "margherita");
    for (const path of [
      "/",
      "/pizzerias",
      "/pizzeria/part-dieu",
      "/pizzeria/part-dieu/margherita",
      "/panier",
      "/commande",
      tracking,
      "/rien",
    ]) {
      await expectAccessible(page, `${prefix}${path}` || "/");
    }
  });
}

for (const language of ["fr", "en"]) {
  test(`the staff's screens in ${language}`, async ({ page, context, baseURL }) => {
    test.slow();
    await expectAccessible(page, "/staff/connexion");
    await signIn(page, "direction", null);
    await context.addCookies([{ name: "staff-locale", value: language, url: baseURL ?? "" }]);
    const screens = [
      "",
      "/commandes/part-dieu",
      "/comptoir/part-dieu",
      "/cuisine/part-dieu",
      "/livraisons/part-dieu",
      "/tournee",
    ];
    for (const screen of screens) await expectAccessible(page, `/staff${screen}`);
  });
}
