import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("a manager reads what each product costs, today and on an earlier day; a cook has no such part", async ({
  page,
  someone,
}) => {
  await signIn(page, "manager", "vaise", "/staff/stock/vaise");
  const parts = page.getByRole("navigation", { name: "Parties du stock" });
  await expect(parts.getByRole("link", { name: "Stock", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await parts.getByRole("link", { name: "Coûts matière" }).click();
  await expect(page.getByRole("heading", { name: "Coûts matière" })).toBeVisible();
  await expect(parts.getByRole("link", { name: "Coûts matière" })).toHaveAttribute("aria-current", "page");
  const row = page.getByRole("row", { name: /Margherita Classique/ });
  const today = await row.innerText();
  await page.getByLabel("Aux prix du").fill("2025-12-20");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page.getByText(/Prix du samedi 20 décembre/)).toBeVisible();
  expect(await row.innerText()).not.toBe(today);
  const cook = await someone();
  await signIn(cook, "pizzaiolo", "vaise", "/staff/stock/vaise");
  await expect(cook.getByRole("heading", { name: "Stock" })).toBeVisible();
  const own = cook.getByRole("navigation", { name: "Parties du stock" });
  await expect(own.getByRole("link", { name: "Réceptions" })).toBeVisible();
  await expect(own.getByRole("link", { name: "Coûts matière" })).toHaveCount(0);
  expect((await cook.goto("/staff/stock/vaise/couts"))?.status()).toBe(404);
});

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";
const stock = (outlet: string, part: string) => `/staff/stock/${outlet}/${part}`;

/** The cook asks a supplier for one pack more of something than is proposed, and sends it to the manager. */
async function draft(page: Page, outlet: string, supplier: string, name: string): Promise<void> {
  await signIn(page, "pizzaiolo", outlet, stock(outlet, "commandes"));
  await page.getByRole("link", { name: "Nouvelle commande" }).click();
  // The list one comes from names suppliers too, in links to what was asked of them before.
  await page.waitForURL(/commandes\/nouvelle/);
  await page.getByRole("link", { name: supplier }).click();
  await (await awake(page.getByLabel("Montrer tout ce qu’il vend"))).check();
  await page.getByRole("button", { name: `Un de plus : ${name}` }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer au manager" }).click();
  await page.waitForURL(/commandes\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Un manager doit encore la valider.")).toBeVisible();
}

test("a cook's draft is validated, mailed with its PDF, received with a difference, and lies in the ledger", async ({
  page,
  someone,
}) => {
  test.slow();
  const outlet = "croix-rousse";
  const cook = await someone();
  await draft(cook, outlet, "Rhône Boissons", "Cola 33 cl canette");
  await signIn(page, "manager", outlet, stock(outlet, "commandes"));
  await page.getByRole("link", { name: "Rhône Boissons" }).first().click();
  const validate = await awake(page.getByRole("button", { name: "Valider et envoyer" }));
  await expectAccessible(page);
  await validate.click();
  await expect(page.getByText("envoyée", { exact: true })).toBeVisible();
  const said = await page
    .getByText(/BC CRX-\d{4}/)
    .first()
    .innerText();
  const name = /BC CRX-\d{4}/.exec(said)?.[0] ?? "none";
  await expect(async () => {
    const to = encodeURIComponent("commandes@rhone-boissons.example");
    const found = (await (await page.request.get(`${mails}/messages.json?to=${to}`)).json()) as {
      subject: string;
      text: string;
    }[];
    const mail = found.find(({ subject }) => subject.includes(name));
    expect(mail?.subject).toBe(`Commande ${name} – OC Pizza Croix-Rousse`);
    expect(mail?.text).toContain("Cola 33 cl canette");
  }).toPass({ timeout: 60_000 });
  const href = (await page.getByRole("link", { name: /PDF/ }).getAttribute("href")) ?? "";
  const pdf = await page.request.get(href);
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);

  await cook.goto(stock(outlet, "receptions"));
  await cook.getByRole("link", { name: "Rhône Boissons" }).click();
  const line = cook
    .getByRole("listitem")
    .filter({ has: cook.getByRole("heading", { name: "Cola 33 cl canette" }) });
  await (await awake(line.getByLabel("Abîmé"))).fill("1");
  await expect(line.getByText("abîmé", { exact: true })).toBeVisible();
  await line.getByLabel("Reçu").fill("0,5");
  await expect(line.getByText("moins que commandé")).toBeVisible();
  await expectAccessible(cook);
  const book = cook.getByRole("button", { name: "Noter la réception" });
  await expect(book).toBeDisabled();
  await cook.getByText("C’est tout", { exact: true }).click();
  await book.click();
  await cook.waitForURL(/receptions$/);
  await expect(cook.getByRole("heading", { name: "Reçues dernièrement" })).toBeVisible();
  await cook.goto(stock(outlet, "coca33"));
  await expect(cook.getByText("Livraison d’un fournisseur").first()).toBeVisible();
  await expect(cook.getByText(/\+\s12/).first()).toBeVisible();
});

test("a manager declines a draft and its author reads why; meat is not taken in without its origin", async ({
  page,
  someone,
}) => {
  test.slow();
  const outlet = "jean-mace";
  const cook = await someone();
  await draft(cook, outlet, "Primeurs des Monts d’Or", "Roquette");
  const open = cook.url();
  await signIn(page, "manager", outlet, new URL(open).pathname);
  await (await awake(page.getByRole("button", { name: "Refuser" }))).click();
  await page.getByLabel("Pourquoi").fill("On en a encore");
  await page.getByRole("dialog").getByRole("button", { name: "Refuser" }).click();
  await expect(page.getByText("Motif : On en a encore")).toBeVisible();
  await cook.goto(open);
  await expect(cook.getByText("Motif : On en a encore")).toBeVisible();

  await page.goto(`${stock(outlet, "commandes")}/nouvelle?fournisseur=salaisons`);
  await (await awake(page.getByLabel("Montrer tout ce qu’il vend"))).check();
  await page.getByRole("button", { name: "Un de plus : Bœuf haché assaisonné" }).click();
  await page.getByRole("button", { name: "Commander maintenant" }).click();
  await page.waitForURL(/commandes\/[0-9a-f-]{36}$/);
  await page.getByRole("link", { name: "Réceptionner" }).click();
  const beef = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Bœuf haché assaisonné" }) });
  await expect(beef.getByLabel("Origine")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("button", { name: "Noter la réception" })).toBeDisabled();
});

test("head office changes a price by hand and by a file that is looked at first", async ({ page }) => {
  await signIn(page, "direction", null, stock("vaise", "fournisseurs"));
  await page.getByRole("link", { name: "Crémerie Bellecombe" }).click();
  await (await awake(page.getByRole("button", { name: "Prix : Gorgonzola" }))).click();
  await page.getByLabel(/Prix HT/).fill("16,40");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer ce prix" }).click();
  await expect(page.getByRole("button", { name: "Prix : Gorgonzola" })).toHaveText(/16,40/);

  await page.goto(`${stock("vaise", "fournisseurs")}/fichiers`);
  const own = page.getByLabel("Fichier à importer").first();
  await awake(own);
  const head = "fournisseur;reference;ingredient;conditionnement;contenance;prix_ht;valable_du;valable_au";
  const file = (row: string) => ({
    name: "prix.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`${head}\n${row}\n`),
  });
  await own.setInputFiles(file("italia;E2E-1;miel;jar;1000;=1+1;2026-11-27;"));
  await expect(page.getByText("une formule n’est pas acceptée")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tout appliquer" })).toBeDisabled();
  await own.setInputFiles(file("italia;E2E-1;miel;jar;1000;9,10;2026-11-27;"));
  await expect(page.getByText("Ce fichier change 1 ligne.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tout appliquer" }).click();
  await expect(page.getByText("1 ligne changée")).toBeVisible();
});
