import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, orderMargherita, take } from "./house";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const basketCount = (page: Page, count: number) =>
  page.getByRole("link", { name: new RegExp(`Panier, ${count} article`) }).first();

test("the last order is one tap away, at its outlet and at the door, and replaces no basket unasked", async ({
  page,
}) => {
  await orderMargherita(page, "gratte-ciel", "Encore Pareil");
  const tracking = page.url();
  await page.goto("/pizzeria/vaise");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Comme la dernière fois")).toHaveCount(0);
  for (const path of ["/pizzeria/gratte-ciel", "/"]) {
    await page.goto(path);
    const card = page.getByRole("region", { name: /Comme la dernière fois/ });
    await expect(card.getByText(/1\s×\sMargherita/)).toBeVisible();
  }
  await expectAccessible(page);
  await (await awake(button(page, "Remettre au panier"))).click();
  await page.waitForURL(/\/panier$/);
  await expect(page.getByText("10,90 €").first()).toBeVisible();
  await expect(basketCount(page, 1)).toBeVisible();

  await button(page, "Un de plus").click();
  await expect(basketCount(page, 2)).toBeVisible();
  await page.goto("/pizzeria/gratte-ciel");
  await (await awake(button(page, "Remettre au panier"))).click();
  await expect(page.getByRole("alertdialog", { name: /Remplacer votre panier/ })).toBeVisible();
  await expectAccessible(page);
  await button(page, "Garder mon panier").click();
  await expect(basketCount(page, 2)).toBeVisible();
  await button(page, "Remettre au panier").click();
  await button(page, "Remplacer").click();
  await page.waitForURL(/\/panier$/);
  await expect(basketCount(page, 1)).toBeVisible();

  await page.goto(tracking);
  await (await awake(button(page, "Annuler la commande"))).click();
  await button(page, "Oui, annuler").click();
  await expect(page.getByRole("heading", { name: "Commande annulée" })).toBeVisible();
  await button(page, "Commander à nouveau").click();
  await button(page, "Remplacer").click();
  await page.waitForURL(/\/panier$/);
  await expect(page.getByText("10,90 €").first()).toBeVisible();
});

test("who, where and how are remembered after a reload and for the next order, until they are forgotten", async ({
  page,
}) => {
  await take(page, "jean-mace", "margherita");
  await page.goto("/commande");
  await (await awake(page.getByRole("combobox"))).fill("12 rue Chevreul, 69007 Lyon");
  await page.keyboard.press("Escape");
  await fillCheckout(page, "Souvenir Fidele");
  await page.reload();
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Souvenir Fidele");
  await page.locator('input[name="pay"][value="on_receipt"]').check();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);

  await take(page, "jean-mace", "margherita");
  await page.goto("/commande");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Souvenir Fidele");
  await expect(page.getByLabel("Téléphone")).toHaveValue("06 39 98 12 34");
  await expect(page.getByLabel("E-mail")).toHaveValue("souvenir.fidele@example.org");
  await expect(page.getByRole("radio", { name: "À emporter" }).first()).toBeChecked();
  await page.locator("label", { hasText: "Livraison" }).last().click();
  await expect(page.getByRole("combobox")).toHaveValue(/12 rue Chevreul, 69007 Lyon/);
  await button(page, "Oublier mes informations").click();
  await expect(page.getByText("C’est oublié sur cet appareil.")).toBeVisible();
  await expect(page.getByRole("combobox")).toHaveValue("");
  await page.reload();
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("Téléphone")).toHaveValue("");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Comme la dernière fois")).toHaveCount(0);
});
