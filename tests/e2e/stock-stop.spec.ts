import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, numberOn, orderButton, signIn, take } from "./house";
import { test } from "./screens";

test("an ingredient runs out in the kitchen and is gone from an open menu, until it is back", async ({
  page,
  someone,
}) => {
  await take(page, "jean-mace", "hawaienne");
  await fillCheckout(page, "Dernier Ananas");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const number = await numberOn(page);

  const menu = await someone();
  await menu.goto("/pizzeria/jean-mace");
  const dish = menu.getByRole("listitem").filter({ hasText: "Hawaïenne" }).first();
  await expect(dish).toBeVisible();
  await expect(dish.getByText(/Rupture/)).toHaveCount(0);

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "jean-mace", "/staff/cuisine/jean-mace");
  const ticket = kitchen.getByRole("listitem", { name: new RegExp(`^n°\\s${number}$`) });
  await (await awake(ticket.getByRole("button", { name: /Il manque quelque chose/ }).first())).click();
  const sheet = kitchen.getByRole("dialog");
  await sheet.getByRole("button", { name: /Ananas/ }).click();
  await sheet.getByLabel("Et pour les autres ?").selectOption("back");
  await expectAccessible(kitchen);
  await sheet.getByRole("button", { name: /Il manque\s: / }).click();
  await expect(kitchen.getByText(/Ananas.*: hors vente/)).toBeVisible();

  await expect(dish.getByText(/Rupture.*ananas/i)).toBeVisible();

  const stock = await someone();
  await signIn(stock, "pizzaiolo", "jean-mace", "/staff/stock/jean-mace");
  await expectAccessible(stock);
  const stopped = stock.getByRole("listitem").filter({ hasText: "jusqu’à son retour" });
  await expect(stopped).toContainText("Ananas");
  await (await awake(stopped.getByRole("button", { name: "Remettre en vente" }))).click();
  await expect(dish.getByText(/Rupture.*ananas/i)).toHaveCount(0);
});

test("a dish is taken off sale until the end of the service", async ({ page, someone }) => {
  const stock = await someone();
  await signIn(stock, "manager", "jean-mace", "/staff/stock/jean-mace");
  await (await awake(stock.getByRole("button", { name: "Retirer un plat" }))).click();
  await stock.getByLabel("Quel plat").selectOption({ label: "Calzone" });
  await stock.getByRole("dialog").getByRole("button", { name: "Retirer de la vente" }).click();
  const stopped = stock.getByRole("region", { name: "Hors vente" }).getByRole("listitem");
  await expect(stopped.filter({ hasText: "Calzone" })).toContainText("jusqu’au");
  await page.goto("/pizzeria/jean-mace");
  const dish = page.getByRole("listitem").filter({ hasText: "Calzone" }).first();
  await expect(dish.getByText("Épuisé")).toBeVisible();
});
