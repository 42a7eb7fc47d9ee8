import { expect } from "@playwright/test";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("a bill split over three means by keys, with what is left in sight, and all of them on the receipt", async ({
  page,
  someone,
}) => {
  await orderMargherita(page, "part-dieu", "Trois Moyens");
  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Trois+Moyens");
  await counter.locator("li", { hasText: "Trois Moyens" }).first().getByRole("link").first().click();
  await (await awake(counter.getByRole("button", { name: "Encaisser", exact: true }))).click();
  const sheet = counter.getByRole("dialog");
  const left = (amount: string) => expect(sheet.getByText(`Reste à encaisser${amount}`)).toBeVisible();

  // A meal voucher for part of it: T, the amount, Enter.
  await expect(sheet.getByRole("radio", { name: "Chèque" })).toBeVisible();
  await counter.keyboard.press("t");
  await sheet.getByLabel("Montant pris ainsi").fill("6");
  await counter.keyboard.press("Enter");
  await left("4,90 €");
  // A card that is refused takes nothing.
  await counter.keyboard.press("c");
  await sheet.getByRole("button", { name: "Carte refusée" }).click();
  await expect(sheet.getByText(/rien n’est encaissé/)).toBeVisible();
  await counter.keyboard.press("h");
  await sheet.getByLabel("Montant pris ainsi").fill("2,90");
  await sheet.getByRole("button", { name: "Ajouter 2,90 €" }).click();
  await left("2,00 €");
  // The rest in cash, with change.
  await counter.keyboard.press("e");
  await sheet.getByLabel("Reçu").fill("5");
  await expect(sheet.getByRole("status")).toContainText("3,00 €");
  await counter.keyboard.press("Enter");
  await expect(counter.getByText("À rendre : 3,00 €")).toBeVisible();
  await expect(sheet).toHaveCount(0);

  await counter.getByRole("link", { name: "Tickets" }).click();
  for (const line of ["Titre-restaurant6,00 €", "Chèque2,90 €", "Espèces2,00 €"])
    await expect(counter.getByRole("article").first()).toContainText(line);
});

test("a bill of two paid by each his half", async ({ page, someone }) => {
  await orderMargherita(page, "part-dieu", "Deux Moitiés");
  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Deux+Moiti");
  await counter.locator("li", { hasText: "Deux Moitiés" }).first().getByRole("link").first().click();
  await (await awake(counter.getByRole("button", { name: "Encaisser", exact: true }))).click();
  const sheet = counter.getByRole("dialog");
  await sheet.getByRole("button", { name: "Partager" }).click();
  await sheet.getByRole("button", { name: "Par personne" }).click();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await sheet.getByRole("button", { name: "Ajouter 5,45 €" }).click();
  await expect(sheet.getByRole("button", { name: /Part 1 · réglée/ })).toBeDisabled();
  // C for the card, Enter when it is accepted.
  await counter.keyboard.press("c");
  await counter.keyboard.press("Enter");
  await expect(sheet).toHaveCount(0);
  await expect(counter.locator("li", { hasText: "Carte" }).filter({ hasText: "5,45 €" })).toHaveCount(2);
});
