import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderButton, orderMargherita, take } from "./house";
import { test } from "./screens";
import { linkInMail, password, press, signInAs, signUpAs } from "./shopper";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const cards = (page: Page) => page.getByRole("article");

test("an account's whole life: confirmed, ordered with, followed, taken again, cancelled, taken away, deleted", async ({
  page,
  someone,
}) => {
  // A guest's order from before, with the address the account will have.
  const guest = await someone();
  await orderMargherita(guest, "vaise", "Lea Vie");
  const email = "lea.vie@example.org";

  await signUpAs(page, email, "Léa Vie");
  await expect(page.getByText("Aucune commande")).toBeVisible();
  await expectAccessible(page);
  await page.goto(await linkInMail(page, email, "/compte/confirmer/"));
  await press(page, "Confirmer");
  await page.waitForURL("**/compte");
  await expect(cards(page)).toHaveCount(1);

  await page.getByRole("link", { name: "Mes informations" }).click();
  await (await awake(page.getByLabel("Téléphone"))).fill("06 39 98 44 55");
  const offers = page.getByLabel(/recevoir des offres/);
  await expect(offers).not.toBeChecked();
  await button(page, "Enregistrer").first().click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await page.getByRole("combobox", { name: "Nouvelle adresse" }).fill("12 rue Chevreul, 69007 Lyon");
  await page.keyboard.press("Escape");
  await button(page, "Ajouter l’adresse").click();
  await expect(page.getByText("Livrée par Jean-Macé")).toBeVisible();
  await page.getByLabel("Raison sociale").fill("Vie & Fils SARL");
  await page.getByLabel("Adresse de facturation").fill("1 place Bellecour, 69002 Lyon");
  await button(page, "Enregistrer").last().click();
  await expect(page.getByText("C’est enregistré.").last()).toBeVisible();
  await expectAccessible(page);

  await take(page, "jean-mace", "margherita");
  await page.goto("/commande");
  await expect(page.getByText("Vous commandez avec le compte de Léa Vie.")).toBeVisible();
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Léa Vie");
  await expect(page.getByLabel("Téléphone")).toHaveValue("+33639984455");
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await expect(page.getByRole("combobox")).toHaveValue(/12 rue Chevreul, 69007 Lyon/);
  await page.getByLabel(/facture/).check();
  await expect(page.getByLabel("Raison sociale")).toHaveValue("Vie & Fils SARL");
  await expectAccessible(page);
  await page.locator("label", { hasText: "À emporter" }).last().click();
  await page.locator('input[name="pay"][value="on_receipt"]').check();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);

  await page.goto("/compte");
  await expect(cards(page)).toHaveCount(2);
  const mine = cards(page).first();
  await expect(mine.getByText("Enregistrée")).toBeVisible();
  await expect(mine.getByRole("link", { name: "Modifier" })).toBeVisible();
  await expectAccessible(page);
  await (await awake(mine.getByRole("button", { name: "Recommander" }))).click();
  await page.waitForURL(/\/panier$/);
  await expect(page.getByText("10,90 €").first()).toBeVisible();
  await page.goto("/compte");
  await (await awake(mine.getByRole("button", { name: "Annuler" }))).click();
  await expectAccessible(page);
  await button(page, "Annuler la commande").click();
  await expect(mine.getByText("Annulée")).toBeVisible();
  await expect(mine.getByRole("button", { name: "Annuler" })).toHaveCount(0);
  // The guest's order too, from the link it has in the list.
  const old = cards(page).nth(1);
  await old.getByRole("button", { name: "Annuler" }).click();
  await button(page, "Annuler la commande").click();
  await expect(old.getByText("Annulée")).toBeVisible();

  await page.getByRole("link", { name: "Sécurité et données" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger mes données" }).click();
  const data = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(data.account).toMatchObject({ name: "Léa Vie", email, phone: "+33639984455" });
  expect(data.orders).toHaveLength(2);
  expect(data.addresses[0].line).toMatch(/12 rue Chevreul/i);

  await press(page, "Supprimer mon compte…");
  await expectAccessible(page);
  await page.getByLabel("Mot de passe actuel").last().fill("pas celui-là");
  await press(page, "Supprimer définitivement");
  await expect(page.getByText("Ce n’est pas votre mot de passe actuel.")).toBeVisible();
  await page.getByLabel("Mot de passe actuel").last().fill(password);
  await press(page, "Supprimer définitivement");
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/compte");
  await expect(page).toHaveURL(/connexion/);
  await signInAs(page, email);
  await expect(page.getByText("Adresse e-mail ou mot de passe incorrect.")).toBeVisible();
});

test("somebody else's orders, data and addresses are nowhere to be had; in English all rooms are accessible", async ({
  page,
  someone,
}) => {
  await signUpAs(page, "eva.seule@example.org", "Eva Seule");
  const stranger = await someone();
  for (const path of ["/compte", "/compte/informations", "/compte/securite"]) {
    await stranger.goto(path);
    await expect(stranger).toHaveURL(/\/connexion\?retour=/);
  }
  expect((await stranger.request.get("/compte/donnees")).status()).toBe(401);
  expect(await (await stranger.request.get("/api/account")).json()).toBeNull();
  const own = await (await page.request.get("/compte/donnees")).json();
  expect(own.orders).toEqual([]);
  for (const path of ["/en/compte", "/en/compte/informations", "/en/compte/securite"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Hello Eva Seule" })).toBeVisible();
    await expectAccessible(page);
  }
});
