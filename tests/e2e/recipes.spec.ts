import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("a cook finds a recipe by its ingredient and reads it; head office writes it anew", async ({
  page,
  someone,
}) => {
  await signIn(page, "pizzaiolo", "croix-rousse", "/staff/cuisine/croix-rousse");
  await (await awake(page.getByRole("button", { name: "Recettes" }))).click();
  await page.getByRole("searchbox", { name: "Pizza ou ingrédient" }).fill("champignons jambon");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Reine/ }).click();
  await expect(page.getByText(/cuire \d:\d\d à \d+ °C/)).toBeVisible();
  await expect(page.getByText("Champignons bien égouttés", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Maxi" }).click();
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Modifier" })).toHaveCount(0);

  const boss = await someone();
  await signIn(boss, "direction", null, "/staff/cuisine/croix-rousse");
  await (await awake(boss.getByRole("button", { name: "Recettes" }))).click();
  await boss.getByRole("searchbox", { name: "Pizza ou ingrédient" }).fill("campagnarde");
  await boss.getByRole("button", { name: /^Campagnarde/ }).click();
  await boss.getByRole("button", { name: "Junior" }).click();
  await boss.getByRole("button", { name: "Modifier" }).click();
  await expectAccessible(boss);
  const first = boss.getByLabel(/^Quantité\s: /).first();
  const before = await first.inputValue();
  await first.fill("un peu");
  await boss.getByRole("button", { name: "Enregistrer" }).click();
  await expect(boss.getByText("Une quantité manque", { exact: false })).toBeVisible();
  await first.fill(before);
  await boss.getByLabel("À surveiller (français)").fill("Lardons bien rissolés.");
  await boss.getByRole("button", { name: "Enregistrer" }).click();
  await expect(boss.getByText("version 2", { exact: true })).toBeVisible();
});
