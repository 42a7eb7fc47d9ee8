import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { signIn } from "./house";
import { test } from "./screens";

test("head office prepares an outlet: hours that overlap are refused, an exceptional day is kept", async ({
  someone,
}) => {
  const page = await someone();
  await signIn(page, "direction", null);
  await page.goto("/staff/pizzeria/caluire?etape=bilan");
  await expect(page.getByRole("heading", { level: 1, name: "OC Pizza Caluire" })).toBeVisible();
  await expect(page.getByText(/Elle ouvre d’elle-même le|il manque encore/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Carte", exact: true }).last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Horaires d’ouverture" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Horaires et créneaux" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Ajouter un service, lundi" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Deux services se chevauchent. Rien n’a été enregistré.")).toBeVisible();
  await page.getByRole("button", { name: "Retirer le service de 18:00, lundi" }).last().click();

  await page.getByRole("button", { name: "Un jour exceptionnel" }).click();
  await page.getByLabel("Jour", { exact: true }).last().fill("2027-05-01");
  await page.getByLabel("Raison").last().fill("Fête du Travail");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Raison").last()).toHaveValue("Fête du Travail");
  await page.getByRole("button", { name: "Retirer le 2027-05-01" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
});

test("a manager does not set his outlet's hours", async ({ someone }) => {
  const page = await someone();
  await signIn(page, "manager", "vaise");
  await page.goto("/staff/pizzeria/vaise");
  await expect(page.getByText("Cet écran n’est pas le vôtre")).toBeVisible();
});
