import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, numberOn, orderButton, signIn, take } from "./house";
import { test } from "./screens";

test("a company orders on the site with its SIREN, and its invoice is there as soon as the order is paid", async ({
  page,
  someone,
}) => {
  test.slow();
  await take(page, "vaise", "margherita");
  await fillCheckout(page, "Facture Directe");
  await page.getByText("Je veux une facture au nom d’une société").click();
  await page.getByLabel("Raison sociale").fill("Atelier du Port");
  await page.getByLabel(/^SIREN ou SIRET/).fill("732 829 321");
  await page.getByLabel("Adresse de facturation").fill("12 rue du Port, 69009 Lyon");
  await orderButton(page).click();
  await expect(page.getByText(/9 chiffres pour un SIREN/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^SIREN ou SIRET/).fill("732 829 320");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const number = await numberOn(page);

  const counter = await someone();
  await signIn(counter, "vendeur", "vaise", "/staff/commandes/vaise?q=Facture+Directe");
  await counter.getByRole("link", { name: `Ouvrir la commande ${number}` }).click();
  await expect(counter.getByText(/Atelier du Port/).first()).toBeVisible();
  await expect(counter.getByText(/732829320/).first()).toBeVisible();
  await (await awake(counter.getByRole("button", { name: "Encaisser", exact: true }))).click();
  const sheet = counter.getByRole("dialog");
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await counter.getByRole("button", { name: /^Carte acceptée/ }).click();
  await expect(counter.getByRole("link", { name: /VAI-F1-\d+/ })).toBeVisible();
});
