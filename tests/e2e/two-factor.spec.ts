import { expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const email = "pizzaiolo2.gratte-ciel@ocpizza.example";
const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name }))).click();

async function enter(page: Page): Promise<void> {
  await page.goto("/staff/connexion?retour=/staff/cuisine/gratte-ciel");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill("pizza-demo-2026");
  await press(page, "Se connecter");
}

test("a second factor: set up with a phone, asked for at the door, reset by head office", async ({
  page,
  browser,
}) => {
  await signIn(page, "pizzaiolo2", "gratte-ciel");
  // The site's clock is not the machine's: phone and site have to agree.
  const board = await page.request.get("/staff/cuisine/gratte-ciel/tickets");
  const { at } = (await board.json()) as { at: string };
  const ahead = new Date(at).getTime() - Date.now();
  await (await awake(page.getByRole("button", { name: /langue et déconnexion/ }))).click();
  await page.getByRole("menuitem", { name: "Double authentification" }).click();
  await press(page, "Commencer");
  await expect(page.getByRole("img", { name: /Code QR/ })).toBeVisible();
  await expectAccessible(page, "double-facteur");
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  const code = () =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead });
  const field = page.getByLabel("Code affiché par l’application");
  await field.fill("12 34 56");
  await press(page, "Activer");
  await expect(page.getByText("Ce code n’est pas le bon")).toBeVisible();
  await field.fill(code());
  await press(page, "Activer");
  await expect(page.getByRole("heading", { name: "Vos codes de secours" })).toBeFocused();
  const codes = await page.locator("ol li").allInnerTexts();
  expect(codes).toHaveLength(10);
  await press(page, "Je les ai notés");

  const visit = await browser.newContext();
  const elsewhere = await visit.newPage();
  await enter(elsewhere);
  await expect(elsewhere).toHaveURL(/\/staff\/connexion\/verification\?retour=/);
  await expectAccessible(elsewhere, "verification");
  expect((await elsewhere.request.get("/staff/cuisine/gratte-ciel/tickets")).status()).toBe(401);
  await elsewhere.goto("/staff/connexion/mot-de-passe");
  await expect(elsewhere).toHaveURL(/\/staff\/connexion\/verification/);
  await enter(elsewhere);
  await elsewhere.getByLabel("Code", { exact: true }).fill(codes[0] ?? "");
  await press(elsewhere, "Continuer");
  await expect(elsewhere).toHaveURL(/\/staff\/cuisine\/gratte-ciel$/);

  const office = await visit.newPage();
  await elsewhere.context().clearCookies();
  await signIn(office, "direction", null, "/staff/equipe/gratte-ciel");
  await office.getByRole("searchbox").fill("pizzaiolo2");
  await press(office, /ouvrir la fiche/);
  await press(office, "Réinitialiser la double authentification");
  await office
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Réinitialiser/ })
    .click();
  await expect(office.getByText(/est réinitialisée/)).toBeVisible();
  await office.context().clearCookies();
  await enter(office);
  await expect(office).toHaveURL(/\/staff\/cuisine\/gratte-ciel$/);
  await visit.close();
});
