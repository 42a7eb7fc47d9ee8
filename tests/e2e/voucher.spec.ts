import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, sellTwoMargheritas, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("money goes back as a voucher, which pays part of the next order", async ({ page }) => {
  test.slow();
  await signIn(page, "manager", "gratte-ciel", "/staff/comptoir/gratte-ciel");
  const sheet = await sellTwoMargheritas(page, "gratte-ciel", {
    name: "Avoir Donné",
    phone: "06 39 98 47 95",
  });
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await button(page, /^Carte acceptée\s: encaisser 21,80/).click();
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

  await sellTwoMargheritas(page, "gratte-ciel", { name: "Avoir Pris", phone: "06 39 98 47 96" });
  await sheet.getByRole("radio", { name: "Avoir" }).click();
  await sheet.getByLabel("Code de l’avoir").fill("bbbb bbbb bbbb");
  await expect(sheet.getByText(/Aucun avoir de cette pizzeria/)).toBeVisible();
  await sheet.getByLabel("Code de l’avoir").fill(code.toUpperCase());
  await expect(sheet.getByText(/Il reste 10,00\s€/)).toBeVisible();
  await expectAccessible(page);
  await button(page, /^Ajouter 10,00/).click();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await button(page, /^Carte acceptée\s: encaisser 21,80/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();
});
