import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("a manager sees what was used beside what recipes say, takes it away as a file, and what a pizza cost", async ({
  page,
  someone,
}) => {
  test.slow();
  await signIn(page, "manager", "vaise", "/staff/stock/vaise/consommation");
  await expect(page.getByRole("heading", { name: "Consommation" })).toBeVisible();
  const first = page.getByRole("row").nth(1);
  await expect(first.getByRole("cell").first()).toBeVisible();
  await expectAccessible(page);
  const saved = page.waitForEvent("download");
  await (await awake(page.getByRole("link", { name: "Fichier CSV" }))).click();
  const text = await readFile(await (await saved).path(), "utf8");
  expect(text.split("\r\n")[0]).toContain("ingredient;nom;unite;attendu;reel;ecart");
  // Days without a movement say so.
  await page.goto("/staff/stock/vaise/consommation?du=2020-01-01&au=2020-01-31");
  await expect(page.getByRole("heading", { name: "Rien n’a bougé" })).toBeVisible();

  await page.goto("/staff/stock/vaise/couts");
  await page.getByRole("link", { name: "Margherita", exact: true }).first().click();
  await expect(page.getByText("Ce que coûte Margherita")).toBeVisible();
  await expectAccessible(page);
  expect((await page.goto("/staff/stock/vaise/couts/nothing"))?.status()).toBe(404);

  const cook = await someone();
  await signIn(cook, "pizzaiolo", "vaise", "/staff/stock/vaise");
  expect((await cook.goto("/staff/stock/vaise/consommation"))?.status()).toBe(404);
  expect((await cook.request.get("/staff/stock/vaise/consommation/fichier")).status()).toBe(404);
});
