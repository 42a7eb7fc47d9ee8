import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("dough is made as the plan says, in one gesture, and a ball that falls is noted on its lot", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "pizzaiolo", "vaise", "/staff/stock/vaise/preparation");
  await expect(page.getByRole("heading", { name: "À préparer aujourd’hui" })).toBeVisible();
  await expectAccessible(page);
  await (await awake(page.getByRole("button", { name: "J’ai préparé" }))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Taille S").fill("0");
  await sheet.getByLabel("Taille M").fill("41");
  await sheet.getByLabel("Taille L").fill("-3");
  await expect(sheet.getByText("Un nombre entier de pâtons, 2000 au plus.")).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Noter la préparation" })).toBeDisabled();
  await sheet.getByLabel("Taille L").fill("0");
  await expect(sheet.getByText("10,25 kg")).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Noter la préparation" }).click();
  await expect(page.getByText("Noté : 10,25 kg de pâte")).toBeVisible();
  const lot = page.getByRole("listitem").filter({ hasText: "41 sur 41 · taille M" });
  await expect(lot.getByText("au repos")).toBeVisible();
  await lot.getByRole("button", { name: "Jeter" }).click();
  await page.getByLabel("Combien de pâtons").fill("1");
  await page.getByRole("dialog").getByRole("button", { name: "Tombé" }).click();
  await expect(page.getByText("40 sur 41 · taille M")).toBeVisible();
  await page.goto("/staff/stock/vaise/farine");
  await expect(page.getByText("Fabrication").first()).toBeVisible();
});
