import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("a sale at the counter is placed, split over three tenders and receipted on one page", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "vendeur", "part-dieu", "/staff/comptoir/part-dieu");
  await (await awake(page.getByRole("radio", { name: "Comptoir", exact: true }))).click();
  await page.getByLabel("Numéro de téléphone").fill("06 39 98 47 92");
  await page.getByLabel("Nom", { exact: true }).fill("Trois Moyens");
  await page.getByRole("combobox", { name: "Saisir ou chercher un article" }).fill("3 margherita m");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "À emporter" }).click();
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await page.keyboard.press("Control+Enter");

  // Who stands there pays at once: the sheet is open over the confirmation.
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText("32,70 €").first()).toBeVisible();
  await sheet.getByRole("radio", { name: "Chèque" }).click();
  await sheet.getByLabel("Montant pris ainsi").fill("10");
  await button(page, /^Ajouter 10,00/).click();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await sheet.getByLabel("Montant pris ainsi").fill("12,70");
  await button(page, /^Ajouter 12,70/).click();
  await sheet.getByRole("radio", { name: "Espèces" }).click();
  await sheet.getByLabel("Reçu", { exact: true }).fill("20");
  await expectAccessible(page);
  await button(page, /^Encaisser 32,70/).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByText("Payée. Rendre 10,00 €")).toBeVisible();

  await button(page, "QR code").click();
  await expect(page.getByRole("img", { name: "Code menant au ticket de cette commande" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Voir la commande" }).click();
  for (const means of ["Chèque", "Carte", "Espèces"])
    await expect(page.getByText(new RegExp(`^${means}`)).first()).toBeVisible();
});
