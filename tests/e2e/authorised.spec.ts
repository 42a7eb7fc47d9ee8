import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, signIn, take } from "./house";
import { button, leaveForProvider, payWith } from "./paying";
import { test } from "./screens";
import { tellStripe } from "./stripe";

/** One Margherita at the outlet that authorises first, its card accepted. */
async function authorised(page: Page, name: string) {
  await take(page, "gratte-ciel", "margherita");
  await fillCheckout(page, name);
  await page.locator('input[name="pay"][value="online"]').check();
  const ordered = await leaveForProvider(page);
  await payWith(page, "Carte acceptée");
  await page.waitForURL(/\/suivi\//, { timeout: 60_000 });
  await expect(page.getByText("Autorisé sur votre carte, débité au début de la préparation")).toBeVisible();
  return ordered;
}

test("where an outlet authorises first, money is taken as the kitchen starts; what the bank refuses keeps it from starting", async ({
  page,
  someone,
}) => {
  const first = await authorised(page, "Autorise Avant");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "gratte-ciel", "/staff/cuisine/gratte-ciel");
  const step = (word: string, number: number) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  const office = await someone();
  await signIn(office, "direction", null, "/staff/commandes/gratte-ciel");
  const row = (name: string) => office.locator("li", { hasText: name }).first();
  await expect(row("Autorise Avant")).toContainText("autorisée");
  await step("Prendre en charge", first.number).click();
  await step("Commencer", first.number).click();
  await expect(page.getByText("Payé en ligne")).toBeVisible();
  await expect(row("Autorise Avant")).toContainText("payée en ligne");

  const other = await someone();
  const second = await authorised(other, "Banque Dit Non");
  await tellStripe({ capturesBecome: "refused" });
  await step("Prendre en charge", second.number).click();
  await step("Commencer", second.number).click();
  await expect(
    kitchen.getByText("Paiement attendu : ne pas commencer. Son client est prévenu."),
  ).toBeVisible();
  await tellStripe({ capturesBecome: "succeeded" });
  await expect(step("Commencer", second.number)).toHaveCount(0);
  await expect(other.getByRole("heading", { name: "Votre paiement n’est pas passé" })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("link", { name: "Payer ma commande" }).click();
  await expect(other.getByText(/Votre banque n’a pas confirmé le paiement/)).toBeVisible();
  await expectAccessible(other);
  await (await awake(button(other, "Payer à la réception"))).click();
  await other.waitForURL(/\/suivi\//);
  await expect(other.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
  await step("Commencer", second.number).click();
  await expect(other.getByText("Préparation commencée")).toBeVisible();
});

test("head office chooses when each outlet takes its money; the accountant sees it only", async ({
  page,
  someone,
}) => {
  await signIn(page, "direction", null, "/staff/paiements");
  const panel = (of: Page) =>
    of.locator("section", { has: of.getByRole("heading", { name: "Quand l’argent est pris" }) });
  const outlet = panel(page).getByRole("listitem").filter({ hasText: "Bron" });
  await expect(outlet).toContainText("à la commande");
  await (await awake(button(page, "Changer pour OC Pizza Bron"))).click();
  await button(page, "Laisser ainsi").click();
  await expect(outlet).toContainText("à la commande");
  await button(page, "Changer pour OC Pizza Bron").click();
  await expect(page.getByRole("alertdialog")).toContainText("autoriser d’abord");
  await button(page, "Oui, changer").click();
  await expect(outlet).toContainText("au début de la préparation");
  await expectAccessible(page);
  await button(page, "Changer pour OC Pizza Bron").click();
  await button(page, "Oui, changer").click();
  await expect(outlet).toContainText("à la commande");

  const accountant = await someone();
  await signIn(accountant, "comptable", null, "/staff/paiements");
  await expect(panel(accountant)).toContainText("Bron");
  await expect(panel(accountant).getByRole("button")).toHaveCount(0);
});
