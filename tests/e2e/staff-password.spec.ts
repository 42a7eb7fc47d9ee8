import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake } from "./house";
import { openDatabase } from "./over-http";
import { test } from "./screens";

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";
const demoPassword = "pizza-demo-2026";

const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
const press = async (page: Page, name: string) =>
  (await awake(page.getByRole("button", { name, exact: true }))).click();

test("a forgotten password: the mail's link chooses another one, once", async ({ page }) => {
  const email = "pizzaiolo2.vaise@ocpizza.example";
  await page.goto("/staff/connexion");
  await page.getByRole("link", { name: "Mot de passe oublié ?" }).click();
  // Both pages have a field of that name.
  await expect(page.getByRole("heading", { name: "Mot de passe oublié" })).toBeVisible();
  await fill(page, "Adresse e-mail", email);
  await press(page, "Envoyer le lien");
  await expect(page.getByRole("status").filter({ hasText: "un lien vient d’y partir" })).toBeVisible();
  await expectAccessible(page, "oubli");
  let link = "";
  await expect(async () => {
    const answer = await page.request.get(`${mails}/messages.json?to=${encodeURIComponent(email)}`);
    const texts = ((await answer.json()) as { text: string }[]).map(({ text }) => text).join("\n");
    link = /\/staff\/connexion\/nouveau\/\S+/.exec(texts)?.[0] ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 60_000 });
  await page.goto(link);
  await expectAccessible(page, "nouveau");
  await fill(page, "Nouveau mot de passe", "court");
  await press(page, "Enregistrer");
  await expect(page.getByText("Trop court")).toBeVisible();
  await fill(page, "Nouveau mot de passe", "quatre fromages et demi");
  await press(page, "Enregistrer");
  await page.getByRole("link", { name: "Se connecter" }).click();
  await fill(page, "Adresse e-mail", email);
  await fill(page, "Mot de passe", "quatre fromages et demi");
  await press(page, "Se connecter");
  await expect(page).toHaveURL(/\/staff$/);
  await page.goto(link);
  await fill(page, "Nouveau mot de passe", "une autre pizza encore");
  await press(page, "Enregistrer");
  await expect(page.getByText("a déjà servi")).toBeVisible();
});

test("a temporary password leads to one's own before any screen", async ({ page }) => {
  const sql = openDatabase();
  await sql`update users set must_change_password = true where email = 'livreur2.vaise@ocpizza.example'`;
  await sql.end();
  await page.goto("/staff/livraisons/vaise");
  await fill(page, "Adresse e-mail", "livreur2.vaise@ocpizza.example");
  await fill(page, "Mot de passe", demoPassword);
  await press(page, "Se connecter");
  await expect(page).toHaveURL(/mot-de-passe\?retour=/);
  await expectAccessible(page, "mot-de-passe");
  const boards = await page.request.get("/staff/livraisons/vaise/orders");
  expect(boards.status()).toBe(401);
  await fill(page, "Mot de passe actuel", demoPassword);
  await fill(page, "Nouveau mot de passe", "le scooter est garé");
  await press(page, "Changer le mot de passe");
  await expect(page).toHaveURL("/staff/livraisons/vaise");
});
