import { expect } from "@playwright/test";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("what is sent while the network is cut says so beside the form, which keeps what was typed", async ({
  page,
}) => {
  await signIn(page, "manager", "vaise", "/staff/equipe/vaise");
  await (await awake(page.getByRole("button", { name: "Ajouter un collègue" }))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Prénom et nom").fill("Ondine Coupée");
  await sheet.getByLabel("Adresse e-mail").fill("ondine.coupee@ocpizza.example");
  await sheet.getByRole("checkbox").first().check();
  await page.context().setOffline(true);
  await sheet.getByRole("button", { name: "Ouvrir le compte" }).click();
  await expect(sheet.getByText(/^Pas de réponse\s: vérifiez la connexion/)).toBeVisible();
  await expect(sheet.getByLabel("Prénom et nom")).toHaveValue("Ondine Coupée");
  await page.context().setOffline(false);
  await expect(page.getByText("Ondine Coupée")).toHaveCount(0);
});
