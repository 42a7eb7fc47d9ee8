import { expect } from "@playwright/test";
import { awake, orderMargherita, setOut, signIn } from "./house";
import { test } from "./screens";

test("a drawer from float to close: cash in, a sale, a blind count, its difference explained and in the accounts", async ({
  page,
  someone,
}) => {
  const till = await someone();
  await signIn(till, "manager", "gratte-ciel", "/staff/tiroir/gratte-ciel");
  const sheet = till.getByRole("dialog");
  const count = async (pieces: Record<string, string>) => {
    await (await awake(till.getByRole("button", { name: "Compter et fermer" }).first())).click();
    for (const [piece, many] of Object.entries(pieces))
      await sheet.getByLabel(`Nombre de ${piece}`, { exact: true }).fill(many);
    await sheet.getByRole("button", { name: /J’ai compté/ }).click();
  };
  // What the morning left is closed first, whatever is in it.
  await count({ "50,00 €": "3" });
  const why = sheet.getByLabel("Expliquez l’écart");
  await expect(why.or(sheet.getByText("Le compte est juste."))).toBeVisible();
  if (await why.isVisible()) await why.fill("compté au changement d’équipe");
  await sheet.getByRole("button", { name: "Fermer le tiroir" }).click();
  await expect(till.getByText("Aucun tiroir n’est ouvert.")).toBeVisible();

  // The first cash of the evening opens it in the same gesture.
  await orderMargherita(page, "gratte-ciel", "Pièces Jaunes");
  const counter = await someone();
  await signIn(counter, "vendeur", "gratte-ciel", "/staff/commandes/gratte-ciel?q=Pi%C3%A8ces");
  await counter.locator("li", { hasText: "Pièces Jaunes" }).first().getByRole("link").first().click();
  await (await awake(counter.getByRole("button", { name: "Encaisser", exact: true }))).click();
  await counter.getByRole("radio", { name: "Espèces" }).click();
  await counter.getByLabel(/Fond de caisse, en euros/).fill("100");
  await counter.getByRole("button", { name: "Encaisser 10,90 €" }).click();
  await expect(counter.getByRole("dialog")).toHaveCount(0);

  await till.reload();
  await expect(till.getByText(/fond 100,00\s€/)).toBeVisible();
  await (await awake(till.getByRole("button", { name: "Apport" }))).click();
  await sheet.getByLabel("Montant, en euros").fill("20");
  await sheet.getByRole("button", { name: "Monnaie" }).click();
  await sheet.getByRole("button", { name: "Noter 20,00 €" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(till.getByText("Apport · Monnaie")).toBeVisible();

  await count({ "100,00 €": "1", "20,00 €": "1", "10,00 €": "1", "0,50 €": "1" });
  await expect(sheet.getByText("130,90 €")).toBeVisible();
  await why.fill("pièces mal comptées");
  await sheet.getByRole("button", { name: "Fermer le tiroir" }).click();
  await expect(sheet).toHaveCount(0);
  await expect(till.getByText("Aucun tiroir n’est ouvert.")).toBeVisible();

  await till.goto("/staff/caisse/gratte-ciel");
  await expect(till.getByText(/pièces mal comptées/)).toBeVisible();
});

test("a courier's cash: taken at the door, owed on the board, handed in once", async ({ someone }) => {
  const counter = await someone();
  await signIn(counter, "vendeur", "vaise", "/staff/comptoir/vaise");
  await (await awake(counter.getByLabel("Numéro de téléphone"))).fill("04 65 71 99 31");
  await counter.getByLabel("Nom", { exact: true }).fill("Céleste Porte");
  await counter.getByLabel("Saisir ou chercher un article").fill("2 margherita m");
  await counter.keyboard.press("Enter");
  await counter.getByRole("radio", { name: "Livraison" }).click();
  await counter.getByLabel("Numéro et rue").fill("20 Grande rue de Vaise");
  await counter
    .getByRole("button", { name: /Grande rue de Vaise/i })
    .first()
    .click();
  await expect(counter.getByText(/Nous y livrons/)).toBeVisible();
  await counter.getByRole("button", { name: /^Passer la commande/ }).click();
  const placed = await counter.getByText(/^N° \d+$/).textContent();
  const number = Number(/\d+/.exec(placed ?? "")?.[0]);
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "vaise", "/staff/cuisine/vaise");
  for (const word of ["Commencer", "Prête"])
    await kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true }).click();

  const desk = await someone();
  await signIn(desk, "manager", "vaise", "/staff/livraisons/vaise");
  const courier = await someone();
  await courier.setViewportSize({ width: 360, height: 740 });
  await signIn(courier, "livreur", "vaise", "/staff/tournee/vaise");
  await expect(async () => {
    await setOut(courier);
    await expect(courier.getByRole("button", { name: "Livrée", exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await courier.getByRole("button", { name: "Livrée", exact: true }).click();
  await courier.getByRole("radio", { name: "Espèces" }).click();
  await courier.getByRole("button", { name: /^Encaisser .* et remettre$/ }).click();
  await expect(courier.getByRole("dialog")).toHaveCount(0);

  await desk.goto("/staff/tiroir/vaise");
  await (await awake(desk.getByRole("button", { name: "Encaisser sa tournée" }).first())).click();
  await desk
    .getByRole("dialog")
    .getByRole("button", { name: /^Encaisser / })
    .click();
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(desk.getByText(/^Tournée de /).first()).toBeVisible();
  await expect(desk.getByText("Aucun livreur n’a d’espèces à remettre.")).toBeVisible();
});
