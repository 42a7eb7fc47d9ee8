import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn, take } from "./house";
import { openDatabase } from "./over-http";
import { test } from "./screens";

// The site's clock stands on Friday 27 November 2026, in the evening.
const sql = openDatabase();
test.afterAll(async () => {
  // The other tests know of eight outlets.
  await sql`update outlets set status = 'closed' where slug = 'dardilly'`;
  await sql`select pg_notify('ocpizza', '{"topic":"catalogue"}')`;
  await sql.end();
});

const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name }).first())).click();
const next = async (page: Page, step: string, title: string) => {
  await page.getByRole("link", { name: `Suite : ${step}` }).click();
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
};

test("head office opens an outlet from nothing; nobody sees it before its day, then a customer orders there", async ({
  page,
  someone,
}) => {
  const office = await someone();
  await signIn(office, "direction", null);
  await office.getByRole("link", { name: "Pizzerias du groupe" }).click();
  await office.getByRole("link", { name: "Ouvrir une pizzeria" }).click();
  const name = await awake(office.getByLabel("Nom", { exact: true }));
  await name.fill("OC Pizza Dardilly");
  const slug = office.getByLabel("Nom dans les adresses");
  await expect(slug).toHaveValue("dardilly");
  await expect(office.getByLabel("E-mail")).toHaveValue("dardilly@ocpizza.example");
  await office.getByLabel("Téléphone").fill("04 65 71 09 10");
  const address = office.getByRole("combobox", { name: "Adresse" });
  await address.fill("10 avenue Porte de Lyon");
  await office.getByRole("option", { name: /Dardilly/ }).click();
  await expect(office.getByRole("region", { name: "La pizzeria sur la carte" })).toBeVisible();
  await office.getByRole("button", { name: "Vers le nord" }).click();
  await expect(office.getByText("Repère à 10 m de l’endroit trouvé.")).toBeVisible();
  await expectAccessible(office, "nouvelle");

  const lat = office.getByLabel("Latitude");
  const where = await lat.inputValue();
  await lat.fill("95");
  await press(office, "Créer la pizzeria");
  await expect(office.getByText(/Ce point n’est pas en France/)).toBeVisible();
  await lat.fill(where);
  await slug.fill("vaise");
  await press(office, "Créer la pizzeria");
  await expect(office.getByText(/porte déjà ce nom dans les adresses/)).toBeVisible();
  await slug.fill("dardilly");
  await press(office, "Créer la pizzeria");
  await expect(office).toHaveURL(/\/staff\/pizzeria\/dardilly\?etape=horaires$/);

  for (const day of ["lundi", "mercredi", "vendredi", "vendredi", "samedi"])
    await press(office, `Ajouter un service, ${day}`);
  await press(office, "Enregistrer");
  await expect(office.getByText("Deux services se chevauchent. Rien n’a été enregistré.")).toBeVisible();
  await press(office, "Retirer le service de 18:00, vendredi");
  await press(office, "Enregistrer");
  await expect(office.getByText("C’est enregistré.")).toBeVisible();
  await expect(office.getByRole("link", { name: /^Horaires \(prête\)/ })).toBeVisible();

  await next(office, "Zones", "Zones de livraison");
  const radius = await awake(office.getByLabel("Rayon (km)"));
  await radius.fill("0.01");
  await press(office, "Tracer ce cercle");
  await expect(office.getByText("Cette zone ne contient presque rien. Écartez ses points.")).toBeVisible();
  await radius.fill("1.5");
  await press(office, "Tracer ce cercle");
  await expect(office.getByText(/^Quartier/)).toBeVisible();

  await next(office, "Four et livreurs", "Four, mains et livreurs");
  await press(office, "Régler le four et les mains");
  await office.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await expect(office.getByRole("dialog")).toHaveCount(0);
  await office.getByLabel("Livreurs sur la route en même temps").fill("2");
  await press(office, "Enregistrer");
  await expect(office.getByRole("link", { name: /^Four et livreurs \(prête\)/ })).toBeVisible();

  await next(office, "Société", "Société qui vend");
  const siret = await awake(office.getByLabel("SIRET de l’établissement"));
  await siret.fill("123");
  await press(office, "Enregistrer");
  await expect(office.getByText(/Ce SIREN ou SIRET n’est pas valable/)).toBeVisible();
  await siret.fill("999 000 102 00015");
  await press(office, "Enregistrer");
  await expect(office.getByText("Mentions enregistrées.")).toBeVisible();

  await next(office, "Caisses", "Caisses");
  await expect(office.getByText("Caisse du site prête, aucun document encore")).toBeVisible();
  await expect(office.getByText("Caisse du comptoir prête, aucun document encore")).toBeVisible();

  await next(office, "Carte", "Carte");
  await (await awake(office.getByRole("radio", { name: "La carte de Vaise" }))).check();
  await press(office, "Prendre cette carte");
  await expect(office.getByRole("button", { name: "Remplacer sa carte" })).toBeVisible();

  await next(office, "Équipe", "Équipe");
  await press(office, "Ajouter un collègue");
  const sheet = office.getByRole("dialog");
  await sheet.getByLabel("Prénom et nom").fill("Dina Dardilly");
  await sheet.getByLabel("Adresse e-mail").fill("dina.dardilly@ocpizza.example");
  const posts = sheet.locator("details").filter({ hasText: "Dardilly" });
  for (const role of ["manager", "vente", "cuisine", "livraison"])
    await posts.getByRole("checkbox", { name: role }).check();
  await sheet.getByRole("button", { name: "Ouvrir le compte" }).click();
  await expect(office.getByRole("link", { name: /^Équipe \(prête\)/ })).toBeVisible();

  await next(office, "Stock", "Stock de départ");
  await office.getByLabel("Comme à").selectOption("Vaise");
  await expect(office).toHaveURL(/modele=vaise/);
  await (await awake(office.getByLabel("Pour combien de jours"))).fill("10");
  await expectAccessible(office, "stock de départ");
  await press(office, "Inscrire ce stock");
  await expect(office.getByText(/Chaque ingrédient du modèle est déjà en stock ici/)).toBeVisible();

  await next(office, "Ouverture", "Bilan et jour d’ouverture");
  await expect(office.getByText("Imprimante", { exact: true })).toBeVisible();
  await expect(office.getByText(/manque\s: pas d’ouverture sans/)).toHaveCount(0);
  const day = await awake(office.getByLabel("Jour d’ouverture", { exact: true }));
  await day.fill("2026-11-26");
  await press(office, "Enregistrer");
  await expect(office.getByText("Ce jour est passé : choisissez un jour à venir.")).toBeVisible();
  await day.fill("2027-03-02");
  await press(office, "Enregistrer");
  await expect(office.getByText(/Elle ouvre d’elle-même le mardi 2 mars 2027/)).toBeVisible();
  await expect(office.getByText(/personne ne la voit dans la boutique/)).toBeVisible();
  await expectAccessible(office, "bilan");

  const seen = async () => {
    const [list, map, api] = await Promise.all(
      ["/pizzerias", "/sitemap.xml", "/api/outlets"].map(async (path) =>
        (await page.request.get(path)).text(),
      ),
    );
    return [list, map, api].map((text) => /dardilly/i.test(text ?? ""));
  };
  expect(await seen()).toEqual([false, false, false]);
  expect((await page.request.get("/pizzeria/dardilly")).status()).toBe(404);
  expect((await page.request.get("/api/outlets/dardilly/menu?locale=fr")).status()).toBe(404);
  await day.fill("2026-11-27");
  await press(office, "Enregistrer");
  await expect(office.getByText(/Elle ouvre d’elle-même le vendredi 27 novembre 2026/)).toBeVisible();
  await sql`select graphile_worker.add_job('open_outlets')`;
  await expect.poll(seen, { timeout: 60_000 }).toEqual([true, true, true]);
  await take(page, "dardilly", "margherita");
  await fillCheckout(page, "Camille Dardilly");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("Commande n° 1", { exact: false }).first()).toBeVisible();
  await office.reload();
  await expect(office.getByText("Cette pizzeria est ouverte.")).toBeVisible();
});

test("a manager neither lists outlets nor opens one", async ({ someone }) => {
  const page = await someone();
  await signIn(page, "manager", "vaise");
  await expect(page.getByRole("link", { name: "Pizzerias du groupe" })).toHaveCount(0);
  for (const path of ["/staff/pizzeria", "/staff/pizzeria/nouvelle", "/staff/pizzeria/vaise"]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByText("Cet écran n’est pas le vôtre")).toBeVisible();
  }
});
