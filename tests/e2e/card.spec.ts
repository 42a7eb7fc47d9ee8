import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { awake, fillCheckout, orderButton, signIn, take } from "./house";

const save = { name: "Enregistrer" };

test("head office gives an outlet a price of its own, which its shop shows, and takes it back", async ({
  page,
}) => {
  await signIn(page, "direction", null, "/staff/catalogue?q=tiramisu");
  await page.getByRole("link", { name: "Tiramisu", exact: false }).first().click();
  const panel = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ hasText: "Dans les pizzerias" });
  const own = page.getByLabel(/^Prix à Croix-Rousse, /);
  const put = async (typed: string) => {
    await (await awake(own)).fill(typed);
    await panel.getByRole("button", save).click();
    await expect(page.getByText("C’est enregistré : la carte est à jour.").first()).toBeVisible();
    await expect(panel.getByRole("button", save)).toBeDisabled();
  };
  await put("7,77");
  const shop = await page.context().newPage();
  await expect(async () => {
    await shop.goto("/pizzeria/croix-rousse");
    await expect(shop.getByText("7,77 €").first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await shop.goto("/pizzeria/vaise");
  await expect(shop.getByText("7,77 €")).toHaveCount(0);
  await page.reload();
  await put("");
});

test("a manager reads his outlet's card and not the group's", async ({ page }) => {
  await signIn(page, "manager", "croix-rousse", "/staff/catalogue/croix-rousse");
  await expect(page.getByRole("heading", { name: "La carte de Croix-Rousse" })).toBeVisible();
  await expect(page.getByRole("link", { name: "La carte du groupe" })).toHaveCount(0);
  // What runs at his outlet and when, to read; what is over is not shown, and nothing can be changed here.
  const codes = page.locator("#promotions");
  await expect(codes.getByText("BIENVENUE", { exact: true })).toBeVisible();
  await expect(codes.getByText(/dès 25,00\s€/)).toBeVisible();
  await expect(codes.getByText("ETE2026")).toHaveCount(0);
  await expect(page.locator("#formules").getByText("à toute heure").first()).toBeVisible();
  await expect(page.locator("main").getByRole("button", { name: /Modifier|Enregistrer/ })).toHaveCount(0);
  for (const path of ["/staff/catalogue/produits/margherita", "/staff/catalogue/vaise"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
  }
});

test("an order taker has no card to keep", async ({ page }) => {
  await signIn(page, "vendeur", "croix-rousse");
  const answer = await page.goto("/staff/catalogue/croix-rousse");
  expect(answer?.status()).toBe(404);
});

test("a price that changes while a basket is open is told by its line, and agreed to before paying", async ({
  page,
  browser,
}) => {
  test.slow();
  const office = await (await browser.newContext()).newPage();
  await signIn(office, "direction", null, "/staff/catalogue/produits/campagnarde");
  const panel = office.locator("section").filter({ hasText: "Dans les pizzerias" });
  const set = async (typed: string) => {
    await (await awake(office.getByLabel("Prix à Vaise, Classique"))).fill(typed);
    await panel.getByRole("button", save).click();
    await expect(panel.getByRole("button", save)).toBeDisabled();
    await expect(office.getByText("C’est enregistré").first()).toBeVisible();
  };
  await take(page, "vaise", "campagnarde");
  await fillCheckout(page, "Paul Prix");
  await set("15,65");
  await page.reload();
  await expect(page.getByText(/Campagnarde Classique\s:\s\d+,\d\d\s€ → 15,65\s€/)).toBeVisible();
  await page.locator('input[name="pay"][value="on_receipt"]').check();
  await orderButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "Un prix a changé" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/commande");
  await page.getByRole("button", { name: "D’accord avec ce prix" }).click();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("15,65 €").first()).toBeVisible();
  await office.reload();
  await set("");
});

test("head office prepares a card for a day, sees what will change and calls it off", async ({ page }) => {
  test.slow();
  await signIn(page, "direction", null, "/staff/catalogue/brouillons");
  await (await awake(page.getByRole("button", { name: "Nouveau brouillon" }))).click();
  await page.getByRole("textbox", { name: "Nom" }).fill("Carte d’essai");
  await page.getByRole("button", { name: "Préparer un brouillon" }).click();
  await page.waitForURL(/brouillons\/[0-9a-f-]{36}$/);
  await page.getByRole("link", { name: "Choisir des produits" }).click();
  await page.getByRole("link", { name: "Campagnarde" }).click();
  await expect(page.getByText("Vous préparez « Carte d’essai »")).toBeVisible();
  await (await awake(page.getByLabel("Prix du groupe, Classique"))).fill("14,44");
  await page.getByRole("button", { name: "Ajouter au brouillon" }).first().click();
  await expect(page.getByText("Ajouté au brouillon.")).toBeVisible();
  await page.getByRole("link", { name: "Voir le brouillon" }).click();
  await expect(page.getByText("Campagnarde Classique : 14,44 €")).toBeVisible();
  await expect(page.getByText(/^\d+,\d\d\s€ → 14,44\s€$/).first()).toBeVisible();
  await (await awake(page.getByRole("button", { name: "Fixer le jour" }))).click();
  await expect(page.getByText(/^Prévu · prend effet le /)).toBeVisible();
  await page.getByRole("button", { name: "Annuler ce brouillon" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Annuler ce brouillon" }).click();
  await expect(page.getByText(/^Annulé/)).toBeVisible();
  const shop = await page.goto("/pizzeria/vaise/campagnarde");
  expect(shop?.status()).toBe(200);
  await expect(page.getByText("14,44 €")).toHaveCount(0);
});

test("a photograph takes the drawing's place in the shop and gives it back; what is no picture is refused", async ({
  page,
}) => {
  test.slow();
  const red = { width: 900, height: 700, channels: 3 as const, background: "#c5301c" };
  const photograph = await sharp({ create: red }).jpeg().toBuffer();
  await signIn(page, "direction", null, "/staff/catalogue/produits/salade-fruits");
  const field = page.getByLabel("Choisir une photo");
  await awake(field);
  await field.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<html>") });
  await expect(page.getByText("Ce fichier n’est pas une photo JPEG, PNG ou WebP.")).toBeVisible();
  const heavy = Buffer.alloc(9_000_000, 1);
  await field.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: heavy });
  await expect(page.getByText("Cette photo est trop lourde : 8 Mo au plus.")).toBeVisible();
  await field.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: photograph });
  await expect(page.getByText("La photo est en place.")).toBeVisible();
  const shop = await page.context().newPage();
  const shown = shop.locator('img[src*="/art/salade-fruits."][src$=".l.webp"]').first();
  await expect(async () => {
    await shop.goto("/pizzeria/part-dieu/salade-fruits");
    await expect(shown).toBeVisible({ timeout: 3000 });
  }).toPass();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  const drop = page.getByRole("button", { name: "Revenir au dessin" });
  await drop.click();
  await expect(drop).toHaveCount(0);
  await expect(async () => {
    await shop.goto("/pizzeria/part-dieu/salade-fruits");
    await expect(shop.locator('img[src*="/art/salade-fruits."][src$=".svg"]').first()).toBeVisible({
      timeout: 3000,
    });
  }).toPass();
});

test("a file of the card says what is wrong by line, and becomes a draft once it is right", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "direction", null, "/staff/catalogue/fichier");
  const head = "article;nom_fr;nom_en;description_fr;description_en;etat;rayon;prix";
  const field = page.getByLabel("Fichier à importer");
  const choose = (price: string) =>
    field.setInputFiles({
      ...{ name: "carte.csv", mimeType: "text/csv" },
      buffer: Buffer.from(`${head}\nparma-m;Parma;Parma;;;en vente;tomato;${price}\n`),
    });
  await awake(field);
  const heavy = Buffer.alloc(3_000_000, 65);
  await field.setInputFiles({ name: "carte.csv", mimeType: "text/csv", buffer: heavy });
  await expect(page.getByText("Ce fichier est trop lourd : 2 Mo au plus.")).toBeVisible();
  await choose("-3");
  await expect(page.getByText("ligne 2")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tout appliquer" })).toBeDisabled();
  await choose("16,10");
  await (await awake(page.getByRole("button", { name: "Tout appliquer" }))).click();
  await expect(page.getByRole("button", { name: "Tout appliquer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Brouillons" }).click();
  await page
    .getByRole("link", { name: /^CSV, / })
    .first()
    .click();
  await expect(page.getByText("Parma Classique : 16,10 €")).toBeVisible();
  await (await awake(page.getByRole("button", { name: "Annuler ce brouillon" }))).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Annuler ce brouillon" }).click();
  await expect(page.getByText(/^Annulé/)).toBeVisible();
});

test("head office makes a menu, which waits off sale, and says what an extra costs", async ({ page }) => {
  await signIn(page, "direction", null, "/staff/catalogue");
  await page.getByRole("link", { name: "Menus", exact: true }).click();
  const fresh = page.locator("section").filter({ has: page.getByRole("heading", { name: "Nouveau menu" }) });
  await (await awake(fresh.getByLabel("Code"))).fill("essai-du-midi");
  await fresh.getByLabel("Nom (français)").first().fill("Essai du midi");
  await fresh.getByLabel("Nom (anglais)").first().fill("Noon trial");
  await fresh.getByLabel("Prix (€)").fill("12,50");
  const slots = [
    ["Pizza", "Pizza", "margherita-m"],
    ["Boisson", "Drink", "coca33"],
  ] as const;
  for (const [index, [french, english, item]] of slots.entries()) {
    await fresh.getByRole("button", { name: "Ajouter un choix" }).click();
    const slot = fresh.getByRole("group", { name: `Choix ${index + 1}` });
    await slot.getByLabel("Nom (français)").fill(french);
    await slot.getByLabel("Nom (anglais)").fill(english);
    if (index === 0) {
      // Nothing to choose from: refused in words, and what was typed stays.
      await fresh.getByRole("button", save).click();
      await expect(fresh.getByRole("alert")).toBeVisible();
    }
    await slot.getByLabel("Ajouter un article").selectOption(item);
  }
  await fresh.getByRole("button", save).click();
  await expect(page.getByText("C’est enregistré : la carte est à jour.").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Essai du midi" })).toBeVisible();

  // An outlet leaves it out, at no other's cost.
  const made = page.locator("section").filter({ has: page.getByRole("heading", { name: "Essai du midi" }) });
  await made.getByText("Dans les pizzerias").click();
  const there = made.getByLabel("À la carte de Croix-Rousse, Essai du midi");
  const keep = made.locator("details").filter({ hasText: "Dans les pizzerias" }).getByRole("button", save);
  for (const on of [false, true]) {
    await there.setChecked(on);
    // Away from the page only once it is kept: while it is sent, the button waits too.
    const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
    await keep.click();
    await kept;
    await expect(keep).toBeDisabled();
    await page.reload();
    await made.getByText("Dans les pizzerias").click();
    await expect(there).toBeChecked({ checked: on });
    await awake(there);
  }

  await page.goto("/staff/catalogue/options");
  // What nobody else orders meanwhile.
  const panel = page.locator("section").filter({ has: page.getByRole("heading", { name: "Bord" }) });
  const price = panel.getByLabel(/\s: prix$/).first();
  const before = await (await awake(price)).inputValue();
  for (const typed of ["9,99", before]) {
    await price.fill(typed);
    const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
    await panel.getByRole("button", save).click();
    await kept;
    await expect(panel.getByRole("button", save)).toBeDisabled();
    // The form begins anew with what was kept, a moment after: what is typed before would go with the old one.
    await page.reload();
    await expect(await awake(price)).toHaveValue(typed);
  }
});
