import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("the stock follows an order by itself, and a number opens its ledger", async ({ page, someone }) => {
  const stock = await someone();
  await signIn(stock, "pizzaiolo", "vaise", "/staff/stock/vaise");
  const row = stock
    .getByRole("listitem")
    .filter({ has: stock.getByRole("link", { name: "Basilic frais", exact: true }) });
  await expect(row).toBeVisible();
  const held = row.getByRole("definition").nth(-2);
  const before = await held.innerText();
  const number = await orderMargherita(page, "vaise", "Stock Vivant");
  await expect(held).not.toHaveText(before);
  await row.getByRole("link", { name: "Basilic frais", exact: true }).click();
  await expect(stock.getByRole("heading", { name: "Basilic frais" })).toBeVisible();
  await expect(stock.locator("#reserve").getByText(`commande n° ${number}`)).toBeVisible();
  await expect(stock.getByText("Préparation d’une commande").first()).toBeVisible();
});

test("who has no stock to look after has no stock screen", async ({ page }) => {
  await signIn(page, "livreur", "part-dieu");
  expect((await page.goto("/staff/stock/part-dieu"))?.status()).toBe(404);
});

test("waste is booked in two taps and stands in the ledger with its reason", async ({ page }) => {
  await signIn(page, "pizzaiolo", "gratte-ciel", "/staff/stock/gratte-ciel");
  await (await awake(page.getByRole("button", { name: "Perte : Roquette" }))).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tombé" }).click();
  await expect(page.getByText(/Perte notée/)).toBeVisible();
  await page.getByRole("link", { name: "Roquette", exact: true }).click();
  await expect(page.getByText(/· Tombé/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Corriger" })).toHaveCount(0);
});

test("a manager puts the books right, and is told when there was less than that", async ({ page }) => {
  await signIn(page, "manager", "gratte-ciel", "/staff/stock/gratte-ciel/miel");
  await (await awake(page.getByRole("button", { name: "Corriger" }))).click();
  await page.getByRole("radio", { name: /retirer/ }).check();
  await page.getByLabel("Combien").fill("900");
  await page.getByLabel("Pourquoi").fill("pot cassé");
  const book = page.getByRole("dialog").getByRole("button", { name: "Corriger" });
  await book.click();
  await expect(page.getByRole("alert").filter({ hasText: /Le registre n’a plus que/ })).toBeVisible();
  await page.getByLabel("Combien").fill("0,1");
  await book.click();
  await expect(page.getByText(/Noté/)).toBeVisible();
  await expect(page.getByText(/pot cassé/).first()).toBeVisible();
});
