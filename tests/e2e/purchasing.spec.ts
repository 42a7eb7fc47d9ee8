import { expect } from "@playwright/test";
import { signIn } from "./house";
import { test } from "./screens";

test("a manager reads what each product costs, today and on an earlier day; a cook has no such part", async ({
  page,
  someone,
}) => {
  await signIn(page, "manager", "vaise", "/staff/stock/vaise");
  const parts = page.getByRole("navigation", { name: "Parties du stock" });
  await expect(parts.getByRole("link", { name: "Stock", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await parts.getByRole("link", { name: "Coûts matière" }).click();
  await expect(page.getByRole("heading", { name: "Coûts matière" })).toBeVisible();
  await expect(parts.getByRole("link", { name: "Coûts matière" })).toHaveAttribute("aria-current", "page");
  const row = page.getByRole("row", { name: /Margherita Classique/ });
  const today = await row.innerText();
  await page.getByLabel("Aux prix du").fill("2025-12-20");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page.getByText(/Prix du samedi 20 décembre/)).toBeVisible();
  expect(await row.innerText()).not.toBe(today);
  const cook = await someone();
  await signIn(cook, "pizzaiolo", "vaise", "/staff/stock/vaise");
  await expect(cook.getByRole("heading", { name: "Stock" })).toBeVisible();
  await expect(cook.getByRole("navigation", { name: "Parties du stock" })).toHaveCount(0);
  expect((await cook.goto("/staff/stock/vaise/couts"))?.status()).toBe(404);
});
