import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const ticketOf = (page: Page) => page.getByRole("region", { name: "Ticket" });

async function counter(page: Page, outlet: string): Promise<void> {
  await signIn(page, "vendeur", outlet, `/staff/comptoir/${outlet}`);
  await awake(page.getByRole("radio", { name: "À emporter" }));
}

async function begin(page: Page, name: string, phone: string): Promise<void> {
  await page.getByLabel("Numéro de téléphone").fill(phone);
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByRole("radio", { name: "À emporter" }).click();
  await page.getByRole("combobox", { name: "Saisir ou chercher un article" }).fill("2 margherita m");
  await page.keyboard.press("Enter");
}

test("a discount needs the PIN of somebody who may: wrong it changes nothing, right it is on the order with who and why", async ({
  page,
}) => {
  test.slow();
  await counter(page, "gratte-ciel");
  await begin(page, "Remise Main", "06 39 98 47 81");
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await button(page, /^Passer la commande/).click();
  await page.getByRole("link", { name: "Voir la commande" }).click();
  await (await awake(button(page, "Remise"))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Ce qui change").selectOption({ label: "Un pourcentage" });
  await sheet.getByLabel("Pourcentage des articles").fill("10");
  await sheet.getByLabel("Pourquoi ?").fill("livraison en retard hier");
  await sheet.getByLabel("Son code PIN").fill("9999");
  await expectAccessible(page);
  await button(page, "Accorder").click();
  await expect(sheet.getByText(/Rien n’a changé/)).toBeVisible();
  await expect(sheet.getByLabel("Son code PIN")).toHaveValue("");
  await sheet.getByLabel("Son code PIN").fill("4827");
  await button(page, "Accorder").click();
  await expect(page.getByText(/Nouveau total\s: 19,62/)).toBeVisible();
  await expect(page.getByText("« livraison en retard hier »", { exact: false })).toBeVisible();
  await expect(page.getByText("-2,18 €").or(page.getByText("−2,18 €")).first()).toBeVisible();
  await expectAccessible(page);
});

test("five wrong PINs lock it for a while", async ({ page }) => {
  test.slow();
  await counter(page, "croix-rousse");
  await begin(page, "Code Faux", "06 39 98 47 82");
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await button(page, /^Passer la commande/).click();
  await page.getByRole("link", { name: "Voir la commande" }).click();
  await (await awake(button(page, "Remise"))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Montant à enlever, en euros").fill("1");
  await sheet.getByLabel("Pourquoi ?").fill("pour voir");
  for (const wrong of ["1111", "2222", "3333", "5555", "6666"]) {
    await sheet.getByLabel("Son code PIN").fill(wrong);
    await button(page, "Accorder").click();
    await expect(sheet.getByLabel("Son code PIN")).toHaveValue("");
  }
  await expect(sheet.getByText(/Trop de codes faux/)).toBeVisible();
  await sheet.getByLabel("Son code PIN").fill("4827");
  await button(page, "Accorder").click();
  await expect(sheet.getByText(/Trop de codes faux/)).toBeVisible();
  await button(page, "Fermer").last().click();
  await expect(page.getByText("21,80 €").first()).toBeVisible();
});

test("a manager chooses his PIN with his password", async ({ page }) => {
  await signIn(page, "manager", "vaise", "/staff/connexion/code");
  await (await awake(page.getByLabel("Nouveau code PIN"))).fill("1234");
  await page.getByLabel("Votre mot de passe", { exact: true }).fill("pizza-demo-2026");
  await expectAccessible(page);
  await button(page, "Enregistrer le code").click();
  await expect(page.getByText(/se devine/)).toBeVisible();
  await page.getByLabel("Nouveau code PIN").fill("4827");
  await button(page, "Enregistrer le code").click();
  await expect(page.getByText("Votre code PIN est enregistré.")).toBeVisible();
});

test("a ticket put aside is seen by another screen, which takes it; the first is told", async ({
  page,
  someone,
}) => {
  test.slow();
  await counter(page, "jean-mace");
  await begin(page, "Attente Longue", "06 39 98 47 83");
  await page.keyboard.press("F8");
  const note = (on: Page) => button(on, /^Attente Longue · 2/);
  await expect(note(page)).toBeVisible();
  await expect(ticketOf(page).getByText("Margherita")).toHaveCount(0);
  const other = await someone();
  await counter(other, "jean-mace");
  await expect(note(other)).toBeVisible();
  await expectAccessible(other);
  await other.keyboard.press("F10");
  await expect(ticketOf(other).getByText("Margherita").first()).toBeVisible();
  await expect(other.getByLabel("Nom", { exact: true })).toHaveValue("Attente Longue");
  await expect(note(page)).toHaveCount(0);
  await expect(button(other, /^Passer la commande/)).toBeEnabled();
  await other.keyboard.press("Control+Enter");
  await expect(other.getByText("Commande passée")).toBeVisible();
});
