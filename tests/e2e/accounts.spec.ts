import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { button } from "./paying";
import { test } from "./screens";

test("an accountant sees every outlet's accounts, takes them away, and nothing of anybody", async ({
  page,
  someone,
}) => {
  await signIn(page, "comptable", null);
  const screens = page.getByRole("navigation", { name: "Écrans" });
  await expect(screens.getByRole("link")).toHaveText(["Accueil", "Stock", "Caisse", "Rapports"]);
  await page.goto("/staff/caisse/part-dieu");
  await expect(page.getByRole("heading", { name: "Caisse et comptes" })).toBeVisible();
  await expect(page.getByRole("table", { name: "TVA par taux et mode de consommation" })).toContainText(
    "À emporter · 10 %",
  );
  await expect(page.getByRole("table", { name: "Règlements" })).toContainText("Espèces");
  await expect(button(page, "Clôturer la journée")).toHaveCount(0);
  await expectAccessible(page);

  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Écritures (FEC)" }).click();
  const fec = readFileSync(await (await saved).path(), "utf8");
  expect(fec).toContain("Ventes à 10 %");
  expect((await page.request.get("/staff/caisse/part-dieu/comptes?format=xlsx")).status()).toBe(200);
  const archive = await (await page.request.get("/staff/caisse/part-dieu/archive")).text();
  expect(JSON.parse(archive.trimEnd().split("\n").at(-1) ?? "")).toHaveProperty("manifest");
  await page.goto("/staff/stock/part-dieu/mozzarella");
  await expect(page.getByText("un collègue").first()).toBeVisible();
  const cook = await someone();
  await signIn(cook, "pizzaiolo", "part-dieu", "/staff/stock/part-dieu/mozzarella");
  await expect(cook.getByRole("listitem").first()).toBeVisible();
  await expect(cook.getByText("un collègue")).toHaveCount(0);
  for (const address of [
    "/staff/commandes/part-dieu",
    "/staff/comptoir/part-dieu",
    "/staff/livraisons/part-dieu",
  ])
    expect((await page.goto(address))?.status()).toBe(404);
});

test("a manager closes the day once; what is sold after it waits for the next", async ({ page }) => {
  await signIn(page, "manager", "croix-rousse", "/staff/caisse/croix-rousse");
  await expect(page.getByRole("heading", { name: /^En cours\s: / })).toBeVisible();
  await (await awake(button(page, "Clôturer la journée"))).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Clôturer" }).click();
  await expect(page.getByRole("heading", { name: /^Après la clôture\s: / })).toBeVisible();
  await expect(page.getByText(/par le manager à/).first()).toBeVisible();
  await expect(button(page, "Clôturer la journée")).toHaveCount(0);
  expect((await page.goto("/staff/caisse/part-dieu"))?.status()).toBe(404);
});

test("practising at the counter comes to a receipt worth nothing, and to no order", async ({ page }) => {
  await signIn(page, "vendeur", "gratte-ciel", "/staff/comptoir/gratte-ciel");
  await page.getByRole("link", { name: "École" }).click();
  await expect(page.getByRole("heading", { name: "École : rien n’est vendu" })).toBeVisible();
  await expectAccessible(page);
  await (await awake(button(page, /^Margherita Classique/))).click();
  await page.getByLabel("Numéro de téléphone").fill("06 39 98 44 09");
  await page.getByLabel("Nom", { exact: true }).fill("Élève Zélée");
  await (await awake(page.getByRole("radio", { name: "À emporter" }))).click();
  await button(page, /^Passer la commande/).click();
  await page.getByRole("link", { name: "Voir la commande" }).click();
  await expect(page.getByText("ÉCOLE – SANS VALEUR")).toBeVisible();
  await expect(page.getByRole("article")).not.toContainText("Zélée");
  await page.goto("/staff/commandes/gratte-ciel?q=Zélée");
  await expect(page.getByText("Élève Zélée")).toHaveCount(0);
});
