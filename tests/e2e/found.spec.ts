import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";

const subjects = ["mentions-legales", "conditions", "confidentialite", "accessibilite"];

test("what the law wants said is a tap away in both languages", async ({ page }) => {
  await page.goto("/pizzerias");
  const about = page.getByRole("navigation", { name: "Informations" });
  await expect(about.getByRole("link")).toHaveText([
    "Mentions légales",
    "Conditions de vente",
    "Vos données",
    "Accessibilité",
  ]);
  for (const prefix of ["", "/en"])
    for (const subject of subjects) {
      await page.goto(`${prefix}/informations/${subject}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  expect((await page.goto("/informations/rien"))?.status()).toBe(404);
});

test("search engines find every outlet and dish in both languages, and nobody's own pages", async ({
  page,
  request,
}) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toContain("/pizzeria/part-dieu/margherita</loc>");
  expect(sitemap).toContain('hreflang="en"');
  expect(sitemap).not.toContain("/compte");
  const robots = await (await request.get("/robots.txt")).text();
  for (const path of ["/staff", "/suivi", "/compte", "/en/suivi"])
    expect(robots).toContain(`Disallow: ${path}\n`);
  expect(robots).toContain("/sitemap.xml");

  await page.goto("/pizzeria/part-dieu/margherita");
  const data = page.locator('script[type="application/ld+json"]');
  const dish = JSON.parse((await data.textContent()) ?? "");
  expect(dish).toMatchObject({ "@type": "MenuItem", name: "Margherita" });
  expect(dish.offers).toContainEqual(expect.objectContaining({ priceCurrency: "EUR", price: "10.90" }));
  await page.goto("/en/pizzerias");
  const house = JSON.parse((await data.first().textContent()) ?? "");
  expect([house].flat()[0]).toMatchObject({ "@type": "Restaurant", address: { addressCountry: "FR" } });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en\/pizzerias$/);
  await expect(page.locator('link[hreflang="fr"]')).toHaveAttribute("href", /[^n]\/pizzerias$/);
});
