import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn } from "./house";
import { test } from "./screens";

const outlet = "croix-rousse";

test("head office makes a pizza from nothing, and a customer of one outlet orders it", async ({
  page,
  someone,
}) => {
  test.slow();
  // A name of its own: a second run on the same site begins another one.
  const name = `Reblochonne ${Date.now().toString(36)}`;
  await signIn(page, "direction", null, "/staff/catalogue");
  await page.getByRole("link", { name: "Nouveau produit" }).click();
  const make = page.getByRole("button", { name: "Créer le produit" });
  await expect(make).toBeDisabled();
  await (await awake(page.getByLabel("Nom (français)"))).fill(name);
  await page.getByLabel("Nom (anglais)").fill(`${name} pizza`);
  await page.getByLabel("Description (français)").fill("Crème, reblochon et lardons.");
  await page.getByLabel("Rayon").selectOption("cream");
  await page.getByLabel("Junior").fill("-3");
  await expect(page.getByText("Un prix s’écrit comme 12,50.")).toBeVisible();
  await page.getByLabel("Junior").fill("");
  await page.getByLabel("Classique").fill("14,70");
  await expectAccessible(page);
  await make.click();
  await page.waitForURL(/\/produits\/reblochonne-[a-z0-9]+$/);
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? "";

  // What is missing is said, and it cannot be put on sale before.
  const sell = page.getByRole("button", { name: "Mettre en vente" });
  await expect(page.getByRole("link", { name: "Une recette pour chaque taille" })).toBeVisible();
  await expect(page.getByText("(reste : Classique)")).toBeVisible();
  await expect(sell).toBeDisabled();
  await (await awake(page.getByRole("button", { name: "Écrire la recette" }))).click();
  const recipe = [
    ["pate", "Pâte à pizza", "250"],
    ["creme", "Crème fraîche épaisse", "60"],
    ["mozzarella", "Mozzarella fior di latte", "90"],
  ] as const;
  for (const [ingredient, , grams] of recipe) {
    await page.getByLabel("Ajouter un ingrédient…").selectOption(ingredient);
    await page
      .getByLabel(/^Quantité\s: /)
      .last()
      .fill(grams);
  }
  // What it costs and leaves is in sight while one writes.
  await expect(page.getByText(/Marge brute \d+([,.]\d)?\s%/).first()).toBeVisible();
  await expect(page.getByLabel(/^Pâte.*le client peut l’enlever$/)).not.toBeChecked();
  await expect(page.getByLabel(/^Mozza.*le client peut l’enlever$/)).toBeChecked();
  await expectAccessible(page);
  await page.locator("#recette").getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Version 1 enregistrée")).toBeVisible();
  await expect(page.locator("#recette")).toContainText(/Allergènes\s?gluten, lait/);

  const outlets = page.locator("#pizzerias");
  await outlets.getByLabel("À la carte de Croix-Rousse, Classique").check();
  await outlets.getByRole("button", { name: "Enregistrer" }).click();
  await expect(outlets.getByRole("button", { name: "Enregistrer" })).toBeDisabled();
  await (await awake(sell)).click();
  await expect(page.getByText("En vente", { exact: true })).toBeVisible();
  await expectAccessible(page);

  const guest = await someone();
  await expect(async () => {
    await guest.goto(`/pizzeria/${outlet}/${code}`);
    await expect(guest.getByRole("heading", { name })).toBeVisible({ timeout: 3000 });
  }).toPass();
  expect((await guest.goto(`/pizzeria/vaise/${code}`))?.status()).toBe(404);
  await guest.goto(`/pizzeria/${outlet}/${code}`);
  await (await awake(guest.getByRole("button", { name: /^Ajouter · 14,70/ }))).click();
  await fillCheckout(guest, "Renée Bloch");
  await orderButton(guest).click();
  await guest.waitForURL(/\/suivi\//);
  await expect(guest.getByText(name).first()).toBeVisible();

  // Off the card for good: it leaves every card, and the order keeps it.
  await page.getByRole("button", { name: "Retirer de la carte" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Retirer de la carte" }).click();
  await expect(page.getByText("Retiré", { exact: true })).toBeVisible();
  await guest.reload();
  await expect(guest.getByText(name).first()).toBeVisible();
});

test("a size comes and goes", async ({ page }) => {
  await signIn(page, "direction", null, "/staff/catalogue/produits/nouveau");
  const name = `Essai de taille ${Date.now().toString(36)}`;
  await (await awake(page.getByLabel("Nom (français)"))).fill(name);
  await page.getByLabel("Nom (anglais)").fill(name);
  await page.getByLabel("Classique").fill("12");
  await page.getByRole("button", { name: "Créer le produit" }).click();
  await page.waitForURL(/\/produits\/essai-de-taille-/);
  const prices = page.locator("#prix");
  await (await awake(prices.getByLabel("Autre taille"))).selectOption({ label: "Maxi" });
  await prices.getByLabel("Prix (€)").fill("16,50");
  await prices.getByRole("button", { name: "Ajouter la taille" }).click();
  await expect(prices.getByLabel("Prix du groupe, Maxi")).toHaveValue("16,50");
  await expect(page.getByText("(reste : Classique, Maxi)")).toBeVisible();
  await prices.getByRole("button", { name: "Retirer Maxi" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Retirer Maxi" }).click();
  await expect(prices.getByLabel("Prix du groupe, Maxi")).toHaveCount(0);
  await prices.getByRole("button", { name: "Remettre Maxi" }).click();
  await expect(prices.getByLabel("Prix du groupe, Maxi")).toBeVisible();
});

test("a manager makes no product", async ({ page }) => {
  await signIn(page, "manager", outlet, `/staff/catalogue/${outlet}`);
  await expect(page.getByRole("link", { name: "Nouveau produit" })).toHaveCount(0);
  const answer = await page.goto("/staff/catalogue/produits/nouveau");
  expect(answer?.status()).toBe(404);
});
