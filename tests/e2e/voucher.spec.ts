import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function sell(page: Page, name: string, phone: string): Promise<void> {
  await page.goto("/staff/comptoir/gratte-ciel");
  await (await awake(page.getByRole("radio", { name: "Comptoir", exact: true }))).click();
  await page.getByLabel("Numéro de téléphone").fill(phone);
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByRole("combobox", { name: "Saisir ou chercher un article" }).fill("2 margherita m");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "À emporter" }).click();
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await page.keyboard.press("Control+Enter");
  // Who stands there pays at once; of an answer that took long nobody waited, and the sheet is asked for.
  const sheet = page.getByRole("dialog");
  const take = button(page, /^Encaisser 21,80/);
  await expect(sheet.or(take).first()).toBeVisible({ timeout: 30_000 });
  if (!(await sheet.isVisible())) await take.click();
}

test("money goes back as a voucher, which pays part of the next order", async ({ page }) => {
  test.slow();
  await signIn(page, "manager", "gratte-ciel", "/staff/comptoir/gratte-ciel");
  await sell(page, "Avoir Donné", "06 39 98 47 95");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await button(page, /^Carte acceptée : encaisser 21,80/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Voir la commande" }).click();
  await (await awake(button(page, "Rembourser"))).click();
  await sheet.getByLabel("Montant à rendre, en euros").fill("10");
  await sheet.getByRole("radio", { name: "Avoir" }).click();
  await sheet.getByLabel("Pourquoi ?").fill("pizza froide");
  await expectAccessible(page);
  await button(page, "Rendre 10,00 €").click();
  const code = await sheet.getByText(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/).innerText();
  await expectAccessible(page);
  await button(page, "Fermer").click();
  await expect(page.getByText("Rendu en avoir")).toBeVisible();

  await sell(page, "Avoir Pris", "06 39 98 47 96");
  await sheet.getByRole("radio", { name: "Avoir" }).click();
  await sheet.getByLabel("Code de l’avoir").fill("bbbb bbbb bbbb");
  await expect(sheet.getByText(/Aucun avoir de cette pizzeria/)).toBeVisible();
  await sheet.getByLabel("Code de l’avoir").fill(code.toUpperCase());
  await expect(sheet.getByText(/Il reste 10,00\s€/)).toBeVisible();
  await expectAccessible(page);
  await button(page, /^Ajouter 10,00/).click();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await button(page, /^Carte acceptée : encaisser 21,80/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();
});
