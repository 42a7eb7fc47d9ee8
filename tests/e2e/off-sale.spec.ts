import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderButton, signIn } from "./house";
import { test } from "./screens";

test("taken off sale in the kitchen without a ticket, a dish is gone tonight and can be had tomorrow", async ({
  page,
  someone,
}) => {
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "vaise", "/staff/cuisine/vaise");
  await (await awake(kitchen.getByRole("button", { name: "Rupture" }))).click();
  await kitchen.getByLabel("Ingrédient ou plat qui manque").fill("anan");
  await expectAccessible(kitchen);
  await kitchen.getByRole("button", { name: /^Ananas/ }).click();
  await kitchen.getByRole("dialog").getByRole("button", { name: "Retirer de la vente" }).click();
  const off = kitchen.getByRole("region", { name: "Hors vente en ce moment" }).getByRole("listitem");
  await expect(off.filter({ hasText: "Ananas" })).toContainText("jusqu’au");

  await page.goto("/pizzeria/vaise");
  const dish = page.getByRole("listitem").filter({ hasText: "Hawaïenne" }).first();
  await expect(dish.getByText(/Rupture.*ananas/i)).toBeVisible();
  await (await awake(page.getByRole("button", { name: "Commander pour un autre jour" }))).click();
  await expect(page.getByLabel("Pour quel jour")).toBeFocused();
  await page.getByLabel("Pour quel jour").selectOption({ label: "Demain, samedi 28 novembre" });
  await expect(dish.getByText(/Rupture/)).toHaveCount(0);
  await dish.getByRole("button", { name: /Composer/ }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Ajouter ·/ })
    .click();
  await page.goto("/panier");
  await expect(page.getByLabel("Pour quel jour")).toHaveValue("2026-11-28");
  await expectAccessible(page);
  await page.goto("/commande");
  await page.locator("label", { hasText: "À emporter" }).last().click();
  await expect(page.getByRole("radio", { name: /^samedi 28 novembre/ })).toBeChecked();
  await page.locator('input[name="pay"][value="on_receipt"]').check();
  await expect(orderButton(page)).toBeEnabled();

  // As soon as possible again: what is gone tonight is said and taken out.
  await page.getByText("Dès que possible").first().click();
  await expect(page.getByText(/Hawaïenne/).first()).toBeVisible();
  await expect(page.getByRole("radio", { name: /^samedi 28 novembre/ })).toHaveCount(0);

  await off.filter({ hasText: "Ananas" }).getByRole("button", { name: "Remettre en vente" }).click();
  await expect(kitchen.getByText("Rien n’est retiré de la vente.")).toBeVisible();
  await page.goto("/pizzeria/vaise");
  await expect(dish.getByText(/Rupture/)).toHaveCount(0);
});
