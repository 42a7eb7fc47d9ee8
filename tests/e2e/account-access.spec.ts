import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { test } from "./screens";
import { linkInMail, password, press, signInAs, signUpAs } from "./shopper";

test("somebody opens an account, confirms it from the mail elsewhere, and signs in and out", async ({
  page,
  someone,
}) => {
  const email = "nina.acces@example.org";
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Mon compte" }).click();
  await expect(page).toHaveURL(/\/connexion\?retour=%2Fcompte/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await expect(page.getByRole("heading", { name: "Créer un compte" })).toBeVisible();
  await expectAccessible(page);
  await signUpAs(page, email);
  await expect(page.getByText("Confirmez votre adresse")).toBeVisible();
  await expectAccessible(page);

  // Opened on another device, the link asks for the password: whoever gave this address must know it.
  const phone = await someone();
  await phone.goto(await linkInMail(page, email, "/compte/confirmer/"));
  await press(phone, "Confirmer");
  await expect(phone.getByText("donnez son mot de passe")).toBeVisible();
  await expectAccessible(phone);
  await phone.getByLabel("Mot de passe", { exact: true }).fill(password);
  await press(phone, "Confirmer");
  await expect(phone.getByRole("heading", { name: "Bonjour Nina Roux" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Bonjour Nina Roux" })).toBeVisible();
  await expect(page.getByText("Confirmez votre adresse")).toHaveCount(0);

  await page.getByRole("link", { name: "Sécurité et données" }).click();
  await expect(page.getByRole("heading", { name: "Appareils" })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Déconnecter mes autres appareils");
  await expect(page.getByText("Vos autres appareils sont déconnectés")).toBeVisible();
  await phone.goto("/compte");
  await expect(phone).toHaveURL(/connexion/);
  await press(page, "Me déconnecter ici");
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/compte");
  await expect(page).toHaveURL(/connexion/);
  await signInAs(page, email, "ce n’est pas le bon");
  await expect(page.getByText("Adresse e-mail ou mot de passe incorrect.")).toBeVisible();
  await signInAs(page, email);
  await page.waitForURL("**/compte");
});

test("a forgotten password, by keyboard alone; an address nobody has reads the same", async ({ page }) => {
  const email = "oubli.acces@example.org";
  await signUpAs(page, email, "Omar Oubli");
  await page.context().clearCookies();
  const sent = "Si un compte existe à cette adresse";
  for (const asked of ["personne.acces@example.org", email]) {
    await page.goto("/connexion/oubli");
    await page.getByLabel("Adresse e-mail").focus();
    await page.keyboard.type(asked);
    await page.getByRole("button", { name: "Recevoir un lien" }).isEnabled();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText(sent)).toBeVisible();
  }
  await expectAccessible(page);
  await page.goto(await linkInMail(page, email, "/connexion/nouveau/"));
  await expectAccessible(page);
  await page.getByLabel("Nouveau mot de passe").fill("court");
  await press(page, "Enregistrer et entrer");
  await expect(page.getByText("Trop court")).toBeVisible();
  await page.getByLabel("Nouveau mot de passe").fill("une calzone bien dorée");
  await press(page, "Enregistrer et entrer");
  await page.waitForURL("**/compte");
  // Who opened the link has shown that the address is his.
  await expect(page.getByText("Confirmez votre adresse")).toHaveCount(0);
});

test("in English, all doors of an account are accessible", async ({ page }) => {
  for (const path of [
    "connexion",
    "inscription",
    "connexion/oubli",
    "connexion/nouveau/x",
    "compte/confirmer/x",
  ]) {
    await page.goto(`/en/${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(page);
  }
});
