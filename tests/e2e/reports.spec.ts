import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { signIn } from "./house";
import { test } from "./screens";

test("head office reads all outlets' day beside last week's, opens one, and takes the same figures away", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "direction", null);
  await page.getByRole("link", { name: "Rapports de toutes mes pizzerias" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Rapports" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Aujourd’hui" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Ventes par jour" })).toBeVisible();
  const outlets = page.getByRole("region", { name: "Par pizzeria" });
  const open = ["Croix-Rousse", "Gratte-Ciel", "Jean-Macé", "Part-Dieu", "Vaise"];
  for (const name of open)
    await expect(outlets.getByRole("row").filter({ hasText: `OC Pizza ${name}` })).toHaveCount(1);
  await expectAccessible(page);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger « Par pizzeria » en CSV" }).click();
  const stream = await (await download).createReadStream();
  const csv = (await stream.toArray()).join("");
  for (const name of open) expect(csv).toContain(`OC Pizza ${name}`);

  await outlets.getByRole("link", { name: "OC Pizza Part-Dieu" }).click();
  await expect(page).toHaveURL(/\/staff\/rapports\/part-dieu\?du=/);
  await page.getByRole("link", { name: "Hier", exact: true }).click();
  await expect(page).toHaveURL(/du=(\d{4}-\d\d-\d\d)&au=\1/);
  const day = page.getByRole("region", { name: "Ventes par jour" });
  await expect(day.getByRole("row")).toHaveCount(2);
  await day.getByRole("rowheader").getByRole("link").click();
  await expect(page).toHaveURL(/\/staff\/commandes\/part-dieu\?jour=/);
});

test("a manager reads his outlet only, in English by keys, and what he may not read is not there", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "manager", "vaise");
  await page.goto("/staff/rapports/part-dieu");
  await expect(page.getByText("Cet écran n’est pas le vôtre")).toBeVisible();
  await page.goto("/staff/rapports/vaise?vue=service");
  await expect(page.getByRole("region", { name: "Livreurs" })).toBeVisible();
  await expectAccessible(page);
  const other = await page.request.get("/staff/rapports/fichier?rapport=days&format=csv&pizzeria=part-dieu");
  expect(other.status()).toBe(404);
  await page.getByRole("link", { name: "Produits" }).click();
  await expect(page.getByRole("list", { name: "Ce qui s’est vendu" })).toBeVisible();
  await page.getByText("Voir le tableau").click();
  const products = page.getByRole("region", { name: "Ce qui s’est vendu" });
  await products.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/staff\/commandes\/vaise\?jour=.*produit=/);
  await expect(page.getByText("Depuis les rapports :")).toBeVisible();
  await page.getByRole("link", { name: "Enlever ce filtre" }).click();
  await expect(page.getByText("Depuis les rapports :")).toHaveCount(0);
});

test("an accountant reads figures and no colleague's name; an order taker has no reports", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "comptable", null);
  await page.goto("/staff/rapports?vue=service");
  await expect(page.getByRole("region", { name: "Promesses tenues, par heure promise" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Livreurs" })).toHaveCount(0);
  expect((await page.request.get("/staff/rapports/fichier?rapport=couriers&format=csv")).status()).toBe(404);
  await page.goto("/staff/rapports?vue=comptes");
  await expect(page.getByRole("region", { name: "TVA par mode et taux, journées clôturées" })).toContainText(
    "livraison",
  );
  await expectAccessible(page);
  const vat = await page.request.get("/staff/rapports/fichier?rapport=vat&format=csv");
  expect(await vat.text()).toMatch(/^.?Mode;Taux;HT;TVA;/);
  await page.goto("/staff/rapports?vue=produits");
  await expect(
    page.getByRole("region", { name: "Coût matière, attendu et réel" }).getByRole("row"),
  ).not.toHaveCount(0);
  const seller = await someone();
  await signIn(seller, "vendeur", "vaise");
  await seller.goto("/staff/rapports/vaise");
  await expect(seller.getByText("Cet écran n’est pas le vôtre")).toBeVisible();
});

test("a figure opens its orders, with a count and a sum that are the figure’s", async ({ someone }) => {
  const page = await someone();
  await signIn(page, "manager", "vaise");
  await page.goto("/staff/rapports/vaise?vue=service");
  const couriers = page.getByRole("region", { name: "Livreurs" });
  const delivered = couriers.getByRole("row").nth(1).getByRole("link");
  const figure = await delivered.nth(1).textContent();
  await delivered.nth(1).click();
  await expect(page).toHaveURL(/\/staff\/commandes\/vaise\?.*compte=delivered.*livreur=/);
  await expect(page.getByText(`${figure} commandes`)).toBeVisible();
  await expectAccessible(page);
  await page.goto("/staff/rapports/vaise");
  const sold = page.getByRole("definition").nth(1).getByRole("link");
  const orders = await sold.textContent();
  await sold.click();
  await expect(page.getByText(`${orders} commandes`)).toBeVisible();
  await page.getByRole("link", { name: "Enlever ce filtre" }).click();
  await expect(page.getByText("Depuis les rapports :")).toHaveCount(0);
});

test("of several outlets a figure is shown an outlet a line, and each line opens its orders", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "direction", null);
  await page.goto("/staff/rapports");
  const cell = page
    .getByRole("region", { name: "Commandes par heure et jour de la semaine" })
    .first()
    .getByRole("link")
    .first();
  const figure = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/\/staff\/rapports\/pizzerias\?rapport=hours/);
  const table = page.getByRole("region", { name: "Par pizzeria" });
  const lines = table.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(lines).not.toHaveCount(0);
  const all = await Promise.all(
    (await lines.all()).map(async (line) =>
      Number(await line.getByRole("cell").first().getByRole("link").textContent()),
    ),
  );
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(figure);
  await expectAccessible(page);
  await lines.first().getByRole("rowheader").getByRole("link").click();
  await expect(page).toHaveURL(/\/staff\/commandes\/[a-z-]+\?.*compte=sold.*semaine=.*heure=/);
  await expect(page.getByText(new RegExp(`^${all[0]} commandes?`))).toBeVisible();
});

test("an accountant follows figures to nobody: no orders, no names", async ({ someone }) => {
  const page = await someone();
  await signIn(page, "comptable", null);
  await page.goto("/staff/rapports/part-dieu");
  await expect(page.getByRole("img", { name: "Ventes par jour" })).toBeVisible();
  await expect(page.locator('main a[href*="/staff/commandes"], main a[href*="/staff/service"]')).toHaveCount(
    0,
  );
  const of = (query: string) => page.request.get(`/staff/rapports/pizzerias?${query}`);
  expect((await of("rapport=hours&weekday=5&hour=19")).status()).toBe(200);
  expect((await of("rapport=couriers&id=x")).status()).toBe(404);
  const csv = await page.request.get("/staff/stock/part-dieu/incidents/fichier");
  for (const line of (await csv.text()).trim().split("\r\n").slice(1)) expect(line.split(";")[6]).toBe("");
});

test("figures stand beside what they were, chosen in the address and kept while one looks around", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "manager", "vaise");
  await page.goto("/staff/rapports/vaise?vue=service");
  const compared = page.getByRole("region", { name: "Comparer" });
  await expect(compared).toContainText(/Comparé aux jours du .+ au .+\. Aujourd’hui n’est pas fini\./);
  const couriers = page.getByRole("region", { name: "Livreurs" });
  await expect(couriers.getByTitle(/de (plus|moins) \(avant\s: \d+/).first()).toBeVisible();
  await page.getByRole("link", { name: "Hier", exact: true }).click();
  await expect(compared).toContainText(/Comparé au \S+ \d/);
  await compared.getByRole("link", { name: "Sans comparer" }).click();
  await expect(page).toHaveURL(/comparer=sans/);
  await expect(page.getByTitle(/avant/)).toHaveCount(0);
  await page.getByRole("link", { name: "Ventes", exact: true }).click();
  await expect(page).toHaveURL(/comparer=sans&vue=ventes/);
  await compared.getByRole("link", { name: "Un an avant" }).click();
  await expect(page).toHaveURL(/comparer=an/);
  await expect(compared).toContainText("Rien ces jours-là");
  await compared.getByRole("link", { name: "Période d’avant" }).click();
  await expect(page.getByRole("definition").first()).toContainText(/de (plus|moins) \(avant\s:/);
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Télécharger « Ventes par jour » en CSV" }).click();
  const csv = (await (await (await download).createReadStream()).toArray()).join("");
  expect(csv.split("\r\n")[0]).toMatch(/^.?Jour;Commandes;Ventes TTC;.*;Commandes, avant;Commandes, écart;/);
});
