import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, sellTwoMargheritas, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const code = /^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/;

test("a gift card is sold, asked for its balance and pays part of an order; then a gesture is made for that order", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "manager", "vaise", "/staff/tiroir/vaise");
  await (await awake(page.getByRole("link", { name: "Bons cadeaux" }))).click();
  await (await awake(page.getByLabel("Valeur, en euros"))).fill("20");
  await page.getByRole("radio", { name: "Carte" }).click();
  await expectAccessible(page);
  await button(page, /^Encaisser 20,00/).click();
  const card = await page.getByText(code).innerText();
  await expect(page.getByText(/dans toutes nos pizzerias$/)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText(new RegExp(`…${card.slice(-4)}, valeur 20,00`))).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(card.toUpperCase());
  await button(page, "Demander").click();
  await expect(page.getByText(/Il reste 20,00\s€/)).toBeVisible();

  const sheet = await sellTwoMargheritas(page, "vaise");
  // Whichever of the two is chosen, what is found pays as what it is.
  await sheet.getByRole("radio", { name: "Bon cadeau" }).click();
  await sheet.getByLabel("Code du bon cadeau").fill(card);
  await expect(sheet.getByText(/Il reste 20,00\s€/)).toBeVisible();
  await expectAccessible(page);
  await button(page, /^Ajouter 20,00/).click();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await button(page, /^Carte acceptée\s: encaisser 21,80/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Voir la commande" }).click();
  await expect(page.getByText(/^Bon cadeau/).first()).toBeVisible();
  await (await awake(button(page, "Geste"))).click();
  await sheet.getByLabel("Montant de l’avoir, en euros").fill("25");
  await expect(sheet.getByText(/^Entre 0,01 € et 20,00/)).toBeVisible();
  await sheet.getByLabel("Montant de l’avoir, en euros").fill("5");
  await sheet.getByLabel("Pourquoi ?").fill("attente trop longue");
  await expectAccessible(page);
  await button(page, /^Donner 5,00/).click();
  await expect(sheet.getByText(code)).toBeVisible();
  await expect(sheet.getByText("Avoir offert")).toBeVisible();
  await button(page, "Fermer").click();
  await expect(page.getByText(/^Gestes\s: 5,00/)).toBeVisible();
});
