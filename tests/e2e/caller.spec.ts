import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";
import { linkInMail, password, press } from "./shopper";

const email = "odile.rappel@example.org";
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("an account is opened for who calls: he chooses his password by the mail, and is known at the next call", async ({
  page,
  someone,
}) => {
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await awake(page.getByRole("radio", { name: "À emporter" }));
  await page.getByLabel("Numéro de téléphone").fill("06 39 98 47 90");
  await page.getByLabel("Nom", { exact: true }).fill("Odile Rappel");
  await expect(page.getByText("Nouveau numéro : demandez le nom.")).toBeVisible();
  await button(page, "Ouvrir un compte").click();

  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Nom")).toHaveValue("Odile Rappel");
  await expect(sheet.getByLabel("Téléphone")).toHaveValue("06 39 98 47 90");
  await expectAccessible(page);
  await sheet.getByLabel("E-mail").fill("odile.rappel");
  await button(page, "Ouvrir le compte").click();
  await expect(sheet.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await sheet.getByLabel("E-mail").fill(email);
  await button(page, "Ouvrir le compte").click();
  await expect(sheet).toBeHidden();
  await expect(page.getByText(`Un e-mail part à ${email}.`)).toBeVisible();
  await expect(button(page, "Ouvrir un compte")).toBeHidden();

  const customer = await someone();
  await customer.goto(await linkInMail(page, email, "/connexion/nouveau/"));
  await customer.getByLabel("Nouveau mot de passe").fill(password);
  await press(customer, "Enregistrer et entrer");
  await customer.waitForURL("**/compte**");
  await customer.goto("/compte/informations");
  await expect(customer.getByLabel("Nom", { exact: true })).toHaveValue("Odile Rappel");
  await expect(customer.getByLabel(/recevoir des offres/)).not.toBeChecked();

  await page.reload();
  await (await awake(page.getByLabel("Numéro de téléphone"))).fill("0639984790");
  await expect(page.getByText("aucune commande ici")).toBeVisible();
  await expect(button(page, "Ouvrir un compte")).toBeHidden();
});
