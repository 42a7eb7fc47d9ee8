import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";
const press = async (page: Page, name: string) =>
  (await awake(page.getByRole("button", { name, exact: true }))).click();

async function openAccount(page: Page, name: string, email: string, posts: string[]): Promise<void> {
  await press(page, "Ajouter un collègue");
  const sheet = page.getByRole("dialog", { name: "Nouveau collègue" });
  await sheet.getByLabel("Prénom et nom").fill(name);
  await sheet.getByLabel("Adresse e-mail").fill(email);
  for (const post of posts) await sheet.getByLabel(post, { exact: true }).first().check();
  await sheet.getByRole("button", { name: "Ouvrir le compte" }).click();
}

async function mailTo(page: Page, email: string): Promise<string> {
  let text = "";
  await expect(async () => {
    const answer = await page.request.get(`${mails}/messages.json?to=${encodeURIComponent(email)}`);
    text = ((await answer.json()) as { text: string }[]).map((mail) => mail.text).join("\n");
    expect(text).not.toBe("");
  }).toPass({ timeout: 60_000 });
  return text;
}

test("a manager opens an account; its owner chooses a password and works; the manager closes it", async ({
  page,
  someone,
}) => {
  const email = "nina.nouvelle@ocpizza.example";
  await signIn(page, "manager", "croix-rousse", "/staff/equipe/croix-rousse");
  await expectAccessible(page);
  await openAccount(page, "Nina Nouvelle", email, ["livraison"]);
  await expect(page.getByText("Le compte de Nina Nouvelle est ouvert")).toBeVisible();
  const welcome = await mailTo(page, email);
  const password = /\b[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\b/.exec(welcome)?.[0] ?? "";
  for (const reader of ["manager.croix-rousse", "direction"])
    expect(await mailTo(page, `${reader}@ocpizza.example`)).toContain("Nina Nouvelle");

  const nina = await someone();
  await nina.goto("/staff/connexion");
  await nina.getByLabel("Adresse e-mail").fill(email);
  await nina.getByLabel("Mot de passe", { exact: true }).fill(password);
  await press(nina, "Se connecter");
  await expect(nina).toHaveURL(/mot-de-passe/);
  await nina.getByLabel("Mot de passe actuel").fill(password);
  await nina.getByLabel("Nouveau mot de passe").fill("le scooter est garé");
  await press(nina, "Changer le mot de passe");
  await expect(nina).toHaveURL(/\/staff$/);
  await expect(nina.getByRole("link", { name: "Tournée" }).first()).toBeVisible();
  expect((await nina.goto("/staff/equipe/croix-rousse"))?.status()).toBe(404);

  await page.reload();
  await page.getByRole("button", { name: "Nina Nouvelle : ouvrir la fiche" }).click();
  await expectAccessible(page);
  await press(page, "Fermer le compte");
  await page.getByRole("alertdialog").getByRole("button", { name: "Fermer le compte" }).click();
  await expect(page.getByText("Le compte de Nina Nouvelle est fermé")).toBeVisible();
  await nina.goto("/staff/livraisons/croix-rousse");
  await expect(nina).toHaveURL(/connexion\?retour/);
});

test("only head office is offered managers, of any outlet; one works at two", async ({ page }) => {
  await signIn(page, "direction", null, "/staff/equipe/croix-rousse");
  await press(page, "Ajouter un collègue");
  const sheet = page.getByRole("dialog", { name: "Nouveau collègue" });
  await sheet.getByLabel("Prénom et nom").fill("Marc Manager");
  await sheet.getByLabel("Adresse e-mail").fill("marc.manager@ocpizza.example");
  await sheet.getByLabel("manager", { exact: true }).first().check();
  await sheet.getByText("Vaise", { exact: true }).click();
  const vaise = sheet.locator("details").filter({ hasText: "Vaise" });
  await vaise.getByLabel("manager", { exact: true }).check();
  await sheet.getByRole("button", { name: "Ouvrir le compte" }).click();
  await expect(page.getByText("Le compte de Marc Manager est ouvert")).toBeVisible();
  await expect(
    page.getByText(/manager · Croix-Rousse, manager · Vaise|manager · Vaise, manager · Croix-Rousse/),
  ).toBeVisible();
  await page.getByRole("link", { name: "Toutes les pizzerias" }).click();
  await expect(page.getByText("direction · toutes les pizzerias").first()).toBeVisible();
  await expectAccessible(page);
});

test("a manager is offered the floor's roles only, and sellers have no such screen", async ({
  page,
  someone,
}) => {
  await signIn(page, "manager", "vaise", "/staff/equipe/vaise");
  await press(page, "Ajouter un collègue");
  const sheet = page.getByRole("dialog", { name: "Nouveau collègue" });
  await expect(sheet.getByRole("checkbox")).toHaveCount(3);
  await expect(sheet.getByLabel("manager", { exact: true })).toHaveCount(0);
  const seller = await someone();
  await signIn(seller, "vendeur", "vaise");
  expect((await seller.goto("/staff/equipe/vaise"))?.status()).toBe(404);
});
