import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn } from "./house";
import { test } from "./screens";

const save = { name: "Enregistrer" };
const saved = "C’est enregistré : la carte est à jour.";

test("head office gives a salad its dressings, and a customer orders it with one", async ({
  page,
  someone,
}) => {
  test.slow();
  const name = `Sauce ${Date.now().toString(36)}`;
  await signIn(page, "direction", null, "/staff/catalogue/options");
  const fresh = page.locator("#nouveau-groupe");
  await (await awake(fresh.getByLabel("Nom (français)"))).fill(name);
  await fresh.getByLabel("Nom (anglais)").fill(`Dressing ${name}`);
  await fresh.getByRole("button", { name: "Créer le groupe" }).click();
  const group = page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });
  await expect(group).toBeVisible();
  for (const [choice, price] of [
    ["Vinaigrette", "0"],
    ["Moutarde", "0,50"],
  ] as const) {
    await group.getByText("Nouveau choix").click();
    const form = group.locator("details[open]");
    await form.getByLabel("Nom (français)").fill(`${choice} ${name}`);
    await form.getByLabel("Nom (anglais)").fill(`${choice} ${name}`);
    await form.getByLabel("Prix, Pièce").fill(price);
    await form.getByRole("button", { name: "Créer le choix" }).click();
    await expect(group.getByRole("rowheader", { name: `${choice} ${name}` })).toBeVisible();
  }
  // From its top, where nothing lies over a field.
  await page.goto("/staff/catalogue/options");
  await awake(group.getByLabel("Au moins").first());
  await expectAccessible(page);
  // Three cannot be asked of two.
  await group.getByLabel("Au moins").first().fill("3");
  await group.getByLabel("Au plus").first().fill("3");
  await group.getByRole("button", save).first().click();
  await expect(page.getByText("Il faut en choisir 3 et le groupe n’en propose que 2.")).toBeVisible();
  await group.getByLabel("Au moins").first().fill("1");
  await group.getByLabel("Au plus").first().fill("1");
  await group.getByRole("button", save).first().click();
  await expect(page.getByText(saved).first()).toBeVisible();

  const offer = async (on: boolean) => {
    await page.goto("/staff/catalogue/produits/chevre-chaud");
    await (await awake(page.locator("#choix").getByLabel(name))).setChecked(on);
    await page.locator("#choix").getByRole("button", save).click();
    await expect(page.getByText(saved).first()).toBeVisible();
  };
  await offer(true);
  await expectAccessible(page);
  const guest = await someone();
  const chosen = guest.getByRole("radio", { name: new RegExp(`^Moutarde ${name}`) });
  await expect(async () => {
    await guest.goto("/pizzeria/vaise/chevre-chaud");
    await expect(guest.getByText(`Moutarde ${name}`)).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await expect(guest.getByRole("radio", { name: `Vinaigrette ${name}` })).toBeChecked();
  await (await awake(guest.getByText(`Moutarde ${name}`))).click();
  await expect(chosen).toBeChecked();
  await expectAccessible(guest);
  await guest.getByRole("button", { name: /^Ajouter · 10,40/ }).click();
  await fillCheckout(guest, "Salomé Vert");
  await orderButton(guest).click();
  await guest.waitForURL(/\/suivi\//);
  await expect(guest.getByText(new RegExp(`Moutarde ${name}`)).first()).toBeVisible();
  await offer(false);
});
