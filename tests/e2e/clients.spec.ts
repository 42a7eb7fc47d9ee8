import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn, take } from "./house";
import { test } from "./screens";

const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name }))).click();

test("a manager finds a customer, notes, blocks him; he is refused politely, then welcome again", async ({
  page,
  someone,
}) => {
  const shopper = await someone();
  const order = async () => {
    await take(shopper, "croix-rousse", "margherita");
    await fillCheckout(shopper, "Zélie Introuvable");
    await shopper.getByLabel("Téléphone").fill("06 39 98 55 21");
    await orderButton(shopper).click();
  };
  await order();
  await shopper.waitForURL(/\/suivi\//);

  await signIn(page, "manager", "croix-rousse", "/staff/clients/croix-rousse");
  await expectAccessible(page, "clients");
  await page.getByRole("searchbox").fill("Introuvable");
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByRole("link", { name: /Zélie Introuvable/ }).click();
  await expect(page.getByRole("heading", { name: "Zélie Introuvable" })).toBeVisible();
  await expectAccessible(page, "client");
  await (await awake(page.getByLabel("Ajouter une note"))).fill("Sonne deux fois");
  await press(page, "Noter");
  await expect(page.getByText("Sonne deux fois")).toBeVisible();
  await page.getByLabel("Motif").fill("Essai du blocage");
  await press(page, "Bloquer");
  await expect(page.getByText(/Ses commandes sont refusées, avec politesse.*Essai du blocage/)).toBeVisible();

  await order();
  await expect(shopper.getByText(/Nous ne pouvons pas prendre cette commande/)).toBeVisible();
  await press(page, "Débloquer");
  await expect(page.getByText("Ses commandes sont acceptées.").first()).toBeVisible();
  const file = await page.request.get("/staff/clients/croix-rousse/donnees?client=0639985521");
  expect(await file.text()).toContain("Sonne deux fois");
  await press(page, "Effacer la personne");
  await page.getByRole("alertdialog").getByRole("button", { name: "Effacer" }).click();
  await expect(page.getByText(/en cours/).first()).toBeVisible();
});

test("a seller finds and notes, but blocks nobody and erases nobody", async ({ page }) => {
  await signIn(page, "vendeur", "croix-rousse", "/staff/clients/croix-rousse?q=xyzxyz");
  await expect(page.getByText("Personne de ce nom")).toBeVisible();
  expect((await page.request.get("/staff/clients/croix-rousse/donnees?client=0639985521")).status()).toBe(
    404,
  );
});
