import { createServer, type Server } from "node:net";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderMargherita, signIn } from "./house";
import { button, expectPaid, payWith, toProvider } from "./paying";
import { test } from "./screens";

/** What our side asks a printer at the end of what it sends: its state, and whether all was printed. */
const asks = [
  [0x10, 4, 1],
  [0x10, 4, 2],
  [0x10, 4, 4],
  [0x1d, 0x72, 1],
];

/** A roll printer on this machine: it takes what is sent and says that it is there. */
async function rollPrinter(): Promise<{ port: number; said: () => string; close: () => void }> {
  let said = "";
  const server: Server = createServer((line) => {
    line.on("error", () => {});
    line.on("data", (heard) => {
      said += heard.toString("latin1");
      if (asks.some((question) => heard.subarray(-question.length).equals(Buffer.from(question))))
        line.write(Buffer.from([0x12]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  return { port: address.port, said: () => said, close: () => server.close() };
}

async function setUpPrinter(page: Page, name: string, port: number): Promise<void> {
  await (await awake(button(page, "Ajouter une imprimante"))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Nom").fill(name);
  await sheet.getByLabel("Adresse").fill("8.8.8.8");
  await sheet.getByLabel("Port").fill(String(port));
  await sheet.getByLabel(/Étiquettes des boîtes/).check();
  await sheet.getByRole("button", { name: "Enregistrer" }).click();
  await expect(sheet.getByText(/une adresse du réseau de la pizzeria/)).toBeVisible();
  await sheet.getByLabel("Adresse").fill("127.0.0.1");
  await sheet.getByRole("button", { name: "Enregistrer" }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", { name })).toBeVisible();
}

test("a printer is set up, prints a ticket once it is accepted, and is said to be away when it is", async ({
  page,
  someone,
}) => {
  test.slow();
  // Where few others order: a ticket is printed when its order is due to be begun, and elsewhere that is an hour away.
  const printer = await rollPrinter();
  const boss = await someone();
  await signIn(boss, "manager", "gratte-ciel", "/staff/impression/gratte-ciel");
  await setUpPrinter(boss, "Four", printer.port);
  await expectAccessible(boss);
  const number = await orderMargherita(page, "gratte-ciel", "Pia Papier");
  const cook = await someone();
  await signIn(cook, "pizzaiolo", "gratte-ciel", "/staff/cuisine/gratte-ciel");
  const accept = cook.getByRole("button", { name: `Prendre en charge : commande n° ${number}`, exact: true });
  await (await awake(accept)).click();
  await expect.poll(printer.said, { timeout: 60_000 }).toContain(`${number}`);
  expect(printer.said()).toContain("1 x Margherita M");
  expect(printer.said()).not.toContain("Papier");

  printer.close();
  await cook.getByRole("link", { name: `Bon et étiquettes de la commande n° ${number}` }).click();
  await expect(cook.getByText("Pia P.").first()).toBeVisible();
  await expect(cook.getByText(/n’est pas un ticket de caisse/).first()).toBeVisible();
  await expectAccessible(cook);
  await (await awake(button(cook, "Imprimer les étiquettes"))).click();
  await expect(cook.getByText("Les étiquettes partent à l’imprimante.")).toBeVisible();
  await cook.getByRole("link", { name: "Retour à la cuisine" }).click();
  // What is known of the printers, asked as the badge does: it says what was there instead.
  const known = async () => (await cook.request.get("/staff/cuisine/gratte-ciel/imprimantes")).json();
  await expect.poll(known, { timeout: 60_000 }).toMatchObject({ away: 1, doubts: 0 });
  const badge = cook.getByRole("link", { name: /Imprimante absente, \d+ papiers? atten/ });
  await expect(badge).toBeVisible({ timeout: 30_000 });
  await badge.click();
  await expect(cook.getByText(/Four\s: ne répond pas depuis/)).toBeVisible();
  await cook.getByRole("link", { name: `Étiquettes n° ${number}` }).click();
  await expect(button(cook, "Imprimer depuis cet écran")).toBeVisible();

  await boss.reload();
  await (await awake(button(boss, "Régler"))).click();
  await boss.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(boss.getByRole("heading", { name: "Aucune imprimante réglée" })).toBeVisible();
});

test("an invoice: asked by the customer on his page, opened by him and by the staff as Factur-X", async ({
  page,
  someone,
}) => {
  await toProvider(page, "Fiona Facture");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await page.getByRole("link", { name: "Mon ticket" }).click();
  await (await awake(button(page, "Je veux une facture"))).click();
  await page.getByLabel("Nom de l’entreprise").fill("Durand & Fils SARL");
  await page.getByLabel("Adresse", { exact: true }).fill("1 rue du Lac, 69003 Lyon");
  await page.getByLabel("SIREN ou SIRET").fill("123");
  await button(page, "Demander la facture").click();
  await expect(page.getByText("Ce SIREN ou SIRET n’est pas valable")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("SIREN ou SIRET").fill("999 000 102 00023");
  await button(page, "Demander la facture").click();
  const link = page.getByRole("link", { name: /^Facture \w+-F1-\d{6}$/ });
  await expect(link).toBeVisible();
  await expectFacturX(page, (await link.getAttribute("href")) ?? "");

  const staff = await someone();
  await signIn(staff, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Fiona+Facture");
  await staff.locator("li", { hasText: "Fiona Facture" }).first().getByRole("link").first().click();
  const same = staff.getByRole("link", { name: /^Facture \w+-F1-\d{6}$/ });
  await expect(same).toBeVisible();
  await expectFacturX(staff, (await same.getAttribute("href")) ?? "");
});

test("an invoice asked by the staff before anything is paid is noted, and comes with the payment", async ({
  page,
  someone,
}) => {
  await orderMargherita(page, "part-dieu", "Nadia Note");
  await expect(page.getByRole("link", { name: "Je veux une facture" })).toBeVisible();
  const staff = await someone();
  await signIn(staff, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Nadia+Note");
  await staff.locator("li", { hasText: "Nadia Note" }).first().getByRole("link").first().click();
  await (await awake(button(staff, "Facture pour une entreprise"))).click();
  await staff.getByLabel("Nom de l’entreprise").fill("Association des Notes");
  await staff.getByLabel("Adresse", { exact: true }).fill("2 place Bellecour, 69002 Lyon");
  await button(staff, "Demander la facture").click();
  await expect(staff.getByText(/la facture sera émise dès que la commande sera réglée/)).toBeVisible();
});

async function expectFacturX(page: Page, address: string): Promise<void> {
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  const text = (await answer.body()).toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  expect(text).toContain("factur-x.xml");
}
