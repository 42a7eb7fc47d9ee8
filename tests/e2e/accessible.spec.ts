import { type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { orderMargherita, signIn, take } from "./house";

async function expectAccessibleAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState("networkidle").catch(() => {});
  await expectAccessible(page, address);
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
      "/pizzeria/part-dieu/avis",
      "/panier",
      "/commande",
      tracking,
      `${tracking}/ticket`,
      "/connexion",
      "/connexion/oubli",
      "/inscription",
      "/verifier",
      "/hors-ligne",
      "/rien",
    ]) {
      await expectAccessibleAt(page, `${prefix}${path}` || "/");
    }
  });
}

for (const language of ["fr", "en"]) {
  test(`the staff's screens in ${language}`, async ({ page, context, baseURL }) => {
    test.slow();
    await expectAccessibleAt(page, "/staff/connexion");
    await signIn(page, "direction", null);
    await context.addCookies([{ name: "staff-locale", value: language, url: baseURL ?? "" }]);
    const screens = [
      "",
      "/commandes/part-dieu",
      "/comptoir/part-dieu",
      "/cuisine/part-dieu",
      "/cuisine/part-dieu?poste=garniture",
      "/cuisine/part-dieu?poste=four",
      "/cuisine/part-dieu?poste=decoupe",
      "/livraisons/part-dieu",
      "/tournee",
      "/stock/part-dieu",
      "/stock/part-dieu/mozzarella",
      "/stock/part-dieu/couts",
      "/stock/part-dieu/couts/margherita",
      "/stock/part-dieu/consommation",
      "/stock/part-dieu/preparation",
      "/stock/part-dieu/comptages",
      "/stock/part-dieu/commandes",
      "/stock/part-dieu/commandes/nouvelle?fournisseur=cremerie",
      "/stock/part-dieu/receptions",
      "/stock/part-dieu/fournisseurs",
      "/stock/part-dieu/fournisseurs/cremerie",
      "/stock/part-dieu/fournisseurs/fichiers",
      "/stock/part-dieu/transferts",
      "/stock/part-dieu/incidents",
      "/catalogue",
      "/catalogue/brouillons",
      "/catalogue/fichier",
      "/catalogue/menus",
      "/catalogue/options",
      "/catalogue/rayons",
      "/catalogue/promotions",
      "/catalogue/part-dieu",
      "/catalogue/produits/margherita",
      "/catalogue/produits/nouveau",
    ];
    for (const screen of screens) await expectAccessibleAt(page, `/staff${screen}`);
  });
}
