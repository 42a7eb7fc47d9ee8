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
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    "content",
    /\/art\/social\/part-dieu\/margherita\.png$/,
  );
  for (const picture of ["part-dieu/carte.png", "part-dieu/margherita.png"]) {
    const answer = await request.get(`/art/social/${picture}`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect((await answer.body()).byteLength).toBeGreaterThan(10_000);
  }
  for (const none of ["nulle-part/carte.png", "part-dieu/rien.png"])
    expect((await request.get(`/art/social/${none}`)).status()).toBe(404);
  await page.goto("/en/pizzerias");
  const house = JSON.parse((await data.first().textContent()) ?? "");
  expect([house].flat()[0]).toMatchObject({ "@type": "Restaurant", address: { addressCountry: "FR" } });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en\/pizzerias$/);
  await expect(page.locator('link[hreflang="fr"]')).toHaveAttribute("href", /[^n]\/pizzerias$/);
});

test("every outlet has its table of allergens, read off its card", async ({ page }) => {
  await page.goto("/pizzerias");
  await page.getByRole("link", { name: "Tableau des allergènes" }).first().click();
  await page.waitForURL(/\/pizzeria\/[a-z-]+\/allergenes$/);
  for (const prefix of ["", "/en"]) {
    await page.goto(`${prefix}/pizzeria/part-dieu/allergenes`);
    const row = page.getByRole("row", { name: /^Margherita/ }).first();
    await expect(row.getByText(prefix ? "contains" : "contient")).toHaveCount(2);
    await expect(page.getByRole("columnheader")).toHaveCount(30);
    await expectAccessible(page);
  }
});
