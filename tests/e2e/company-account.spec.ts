import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, sellTwoMargheritas, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("a company has an account opened, buys on it within its limit, and settles what its statement says", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "manager", "vaise", "/staff/caisse/vaise");
  await (await awake(page.getByRole("link", { name: /^Comptes de sociétés/ }))).click();
  await (await awake(page.getByLabel("Raison sociale"))).fill("Atelier du Quai");
  await page.getByLabel("SIREN").fill("732 829 339");
  await page.getByLabel("Adresse").fill("12 rue du Lac, 69009 Lyon");
  await page.getByLabel("Limite, en euros").fill("30");
  await expectAccessible(page);
  await button(page, "Ouvrir le compte").click();
  await expect(page.getByText(/SIREN n’est pas valable/)).toBeVisible();
  await page.getByLabel("SIREN").fill("732 829 338");
  await button(page, "Ouvrir le compte").click();
  await expect(page.getByRole("link", { name: "Atelier du Quai" })).toBeVisible();

  const sheet = await sellTwoMargheritas(page, "vaise");
  await sheet.getByRole("radio", { name: "En compte" }).click();
  await sheet.getByLabel("Société").selectOption("Atelier du Quai");
  await expect(sheet.getByText(/peut encore prendre 30,00/)).toBeVisible();
  await expectAccessible(page);
  await button(page, /^Encaisser 21,80/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();

  await page.goto("/staff/caisse/vaise/societes");
  await page.getByRole("link", { name: "Atelier du Quai" }).click();
  const row = page.getByRole("row", { name: /Commande \d+/ });
  await expect(row.getByText(/21,80/)).toBeVisible();
  await expect(row.getByText(/^VAI-F1-\d+$/)).toBeVisible();
  await expectAccessible(page);
  await (await awake(page.getByLabel("Montant réglé, en euros"))).fill("20");
  await page.getByLabel("Référence").fill("VIR 42");
  await button(page, /^Noter 20,00/).click();
  await expect(page.getByRole("row", { name: /Virement · VIR 42/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Dû à la fin/ }).getByText(/1,80/)).toBeVisible();
  // The rest is paid, and nothing more is bought.
  await button(page, /^Noter 1,80/).click();
  await expect(page.getByRole("row", { name: /Dû à la fin/ }).getByText(/^0,00/)).toBeVisible();
  await button(page, "Fermer le compte").click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Fermer le compte" }).click();
  await expect(button(page, "Fermer le compte")).toHaveCount(0);
});
