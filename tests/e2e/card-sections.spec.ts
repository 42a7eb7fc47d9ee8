import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const save = { name: "Enregistrer" };
const saved = "C’est enregistré : la carte est à jour.";

test("head office makes a section, puts it first by the keyboard, and customers leaf through it", async ({
  page,
  someone,
}) => {
  test.slow();
  const name = `Salades ${Date.now().toString(36)}`;
  const place = async (section: string) => {
    await page.goto("/staff/catalogue/produits/pain-ail");
    await (await awake(page.getByLabel("Rayon"))).selectOption({ label: section });
    const panel = page.locator("section").filter({ hasText: "Place sur la carte" });
    await panel.getByRole("button", save).click();
    await expect(panel.getByRole("button", save)).toBeDisabled();
    await expect(page.getByText(saved).first()).toBeVisible();
  };
  await signIn(page, "direction", null, "/staff/catalogue");
  await page.getByRole("link", { name: "Rayons" }).click();
  await page.waitForURL(/\/rayons$/);
  const fresh = page.locator("#nouveau");
  await (await awake(fresh.getByLabel("Nom (français)"))).fill(name);
  await fresh.getByLabel("Nom (anglais)").fill(`Salads ${name}`);
  await fresh.getByLabel("Ligne dessous (français)").fill("Croquantes.");
  await fresh.getByLabel("Ce qu’on y range").selectOption("starter");
  await expectAccessible(page);
  await fresh.getByRole("button", { name: "Créer le rayon" }).click();
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();

  await place(name);
  const shop = await someone();
  const strip = shop.getByRole("navigation", { name: "Rubriques de la carte" });
  await expect(async () => {
    await shop.goto("/pizzeria/vaise");
    await expect(strip.getByRole("link", { name })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  const code = (await strip.getByRole("link", { name }).getAttribute("href")) ?? "";
  await expect(shop.locator(code)).toContainText("Pain à l’ail gratiné");
  await expect(shop.locator(code)).toContainText("Croquantes.");

  // It cannot go while something stands in it, and is put first by the keyboard alone.
  await page.goto("/staff/catalogue/rayons");
  await expect(page.locator(code).getByRole("button", { name: "Supprimer" })).toBeDisabled();
  const up = page.getByRole("button", { name: `Monter ${name}` });
  const rows = page.locator("ol li");
  await (await awake(up)).focus();
  for (let at = (await rows.count()) - 1; at > 0; at -= 1) {
    await page.keyboard.press("Enter");
    await expect(rows.nth(at - 1)).toContainText(name);
    await expect(at > 1 ? up : page.getByRole("button", { name: `Descendre ${name}` })).toBeFocused();
  }
  await page.locator("section").filter({ hasText: "Faites glisser" }).getByRole("button", save).click();
  await expect(page.getByText(saved).first()).toBeVisible();
  await expect(async () => {
    await shop.goto("/pizzeria/vaise");
    await expect(strip.getByRole("link").first()).toHaveText(name, { timeout: 3000 });
  }).toPass({ timeout: 60_000 });

  // Renamed, it keeps its address; empty again, it goes.
  const renamed = `${name} fraîches`;
  await (await awake(page.locator(code).getByLabel("Nom (français)"))).fill(renamed);
  await page.locator(code).getByRole("button", save).click();
  await expect(page.getByRole("heading", { name: renamed })).toBeVisible();
  await expect(async () => {
    await shop.goto("/pizzeria/vaise");
    await expect(shop.locator(code)).toContainText(renamed, { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await strip.getByRole("link", { name: renamed }).click();
  expect(new URL(shop.url()).hash).toBe(code);
  await place("Pour commencer");
  await page.goto("/staff/catalogue/rayons");
  await (await awake(page.locator(code).getByRole("button", { name: "Supprimer" }))).click();
  await expectAccessible(page);
  await page.getByRole("alertdialog").getByRole("button", { name: "Supprimer" }).click();
  await expect(page.getByRole("heading", { name: renamed })).toHaveCount(0);
});

test("a manager keeps no sections", async ({ page }) => {
  await signIn(page, "manager", "croix-rousse", "/staff/catalogue/croix-rousse");
  const answer = await page.goto("/staff/catalogue/rayons");
  expect(answer?.status()).toBe(404);
});
