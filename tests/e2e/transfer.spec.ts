import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("goods go from one outlet to another by the hands of two people, and less arrives", async ({
  page,
  someone,
}) => {
  test.slow();
  await signIn(page, "pizzaiolo", "croix-rousse", "/staff/stock/croix-rousse/transferts");
  await (await awake(page.getByRole("button", { name: "Envoyer", exact: true }))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("À quelle pizzeria").selectOption({ label: "Jean-Macé" });
  await sheet.getByLabel("Quoi").selectOption({ label: "Farine de blé T55" });
  await sheet.getByLabel("Combien").fill("2");
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Ajouter à l’envoi" }).click();
  await sheet.getByRole("button", { name: "Envoyer", exact: true }).click();
  await expect(page.getByText("Envoyé : à confirmer par l’autre pizzeria")).toBeVisible();
  const sent = page.getByRole("listitem").filter({ hasText: "Vers Jean-Macé" }).first();
  await expect(sent.getByText("en route")).toBeVisible();

  const there = await someone();
  await signIn(there, "pizzaiolo", "jean-mace", "/staff/stock/jean-mace/transferts");
  const coming = there.getByRole("listitem").filter({ hasText: "De Croix-Rousse" }).first();
  await (await awake(coming.getByRole("button", { name: "Recevoir" }))).click();
  const reception = there.getByRole("dialog");
  await reception.getByLabel(/^Farine/).fill("1500");
  await expect(reception.getByRole("button", { name: "Confirmer la réception" })).toBeDisabled();
  await reception
    .getByLabel("Raison de l’écart : Farine de blé T55")
    .selectOption({ label: "cassé en route" });
  await expectAccessible(there);
  await reception.getByRole("button", { name: "Confirmer la réception" }).click();
  await expect(there.getByText("Reçu : c’est en stock")).toBeVisible();
  await expect(coming.getByText(/500\sg.*cassé en route/)).toBeVisible();

  // The sender hears of it by itself, and may take nothing back any more.
  await expect(sent.getByText("reçu", { exact: true })).toBeVisible();
  await expect(sent.getByRole("button", { name: "Reprendre" })).toHaveCount(0);
  await expectAccessible(page);
});
