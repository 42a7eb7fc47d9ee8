import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** A Margherita for somebody on the telephone, to take away; ends on its page. */
async function placed(page: Page, outlet: string, name: string, phone: string): Promise<void> {
  await page.goto(`/staff/comptoir/${outlet}`);
  await awake(page.getByRole("radio", { name: "À emporter" }));
  await page.getByLabel("Numéro de téléphone").fill(phone);
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByRole("radio", { name: "À emporter" }).click();
  await page.getByRole("combobox", { name: "Saisir ou chercher un article" }).fill("margherita m");
  await page.keyboard.press("Enter");
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await button(page, /^Passer la commande/).click();
  await page.getByRole("link", { name: "Voir la commande" }).click();
  await awake(page.getByRole("button", { name: "Annuler", exact: true }));
}

test("a paid order is cancelled with the manager's PIN and not without, and the journal says both", async ({
  page,
  someone,
}) => {
  test.slow();
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await placed(page, "vaise", "Paule Payée", "06 39 98 55 11");
  await page.getByRole("button", { name: "Encaisser", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await sheet.getByRole("button", { name: /^Carte acceptée\s: encaisser/ }).click();
  await expect(sheet).toBeHidden();

  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(sheet.getByText(/sont payés et seront rendus/)).toBeVisible();
  await expectAccessible(page, "annuler une commande payée");
  await sheet.getByLabel("Son code PIN").fill("9999");
  await sheet.getByRole("button", { name: "Annuler la commande" }).click();
  await expect(sheet.getByText(/pas le bon/)).toBeVisible();
  await sheet.getByLabel("Son code PIN").fill("4827");
  await sheet.getByRole("button", { name: "Annuler la commande" }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText("Annulée").first()).toBeVisible();

  const manager = await someone();
  await signIn(manager, "manager", "vaise", "/staff/journal/vaise");
  await expect(manager.getByText(/fait accorder l’annulation d’une commande/).first()).toBeVisible();
});

test("a begun order takes the manager's PIN, and with it says what becomes of the pizzas", async ({
  page,
  someone,
}) => {
  test.slow();
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await placed(page, "vaise", "Bruno Begun", "06 39 98 55 12");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "vaise", "/staff/cuisine/vaise");
  const number = /\d+/.exec(await page.getByRole("heading", { level: 1 }).innerText())?.[0];
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  const [accept, start] = [step("Prendre en charge"), step("Commencer")];
  await awake(accept.or(start).first());
  if (await accept.isVisible()) await accept.click();
  await start.click();
  await expect(page.getByText("En préparation").first()).toBeVisible();

  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Erreur de saisie" }).click();
  await sheet.getByLabel(/Jetées ou mangées/).check();
  const yes = sheet.getByRole("button", { name: "Annuler la commande" });
  await expect(yes).toBeDisabled();
  await sheet.getByLabel("Son code PIN").fill("4827");
  await expectAccessible(page, "annuler une commande commencée");
  await yes.click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText("Annulée").first()).toBeVisible();
});
