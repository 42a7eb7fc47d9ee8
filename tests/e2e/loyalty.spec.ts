import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, take } from "./house";
import { test } from "./screens";
import { press, signInAs, signUpAs } from "./shopper";

test("a full card gives a pizza, taken in one tap, and its stamps back when the order is cancelled", async ({
  page,
}) => {
  // Of the demonstration, with some weeks of orders behind it.
  await signInAs(page, "camille.moreau@example.org", "pizza-demo-2026");
  await page.waitForURL("**/compte");
  const card = page.getByRole("heading", { name: "Carte de fidélité" }).locator("..");
  await expect(card.getByText(/offertes? vous/).first()).toBeVisible();
  await expectAccessible(page);
  const before = await card.innerText();

  await take(page, "gratte-ciel", "margherita");
  await page.goto("/panier");
  await (await awake(page.getByRole("button", { name: /Utiliser/ }))).click();
  await expect(page.getByText(/FIDELITE/).first()).toBeVisible();
  await expect(page.getByText("0,00 €").first()).toBeVisible();
  await expectAccessible(page);
  await fillCheckout(page, "Camille Moreau");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);

  await page.goto("/compte");
  expect(await card.innerText()).not.toBe(before);
  const mine = page.getByRole("article").filter({ hasText: "Gratte-Ciel" }).first();
  await (await awake(mine.getByRole("button", { name: "Annuler" }))).click();
  await press(page, "Annuler la commande");
  await expect(mine.getByText("Annulée")).toBeVisible();
  await page.reload();
  expect(await card.innerText()).toBe(before);
});

test("a new account's card is empty, and says what it takes", async ({ page }) => {
  await signUpAs(page, "card.vide@example.org", "Carte Vide");
  await page.goto("/en/compte");
  await expect(page.getByText("No stamps of 10")).toBeAttached();
  await expectAccessible(page);
});
