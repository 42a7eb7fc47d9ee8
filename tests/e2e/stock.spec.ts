import { expect } from "@playwright/test";
import { orderMargherita, signIn } from "./house";
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
