import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn, take } from "./house";
import { test } from "./screens";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

test("half and half: priced, drawn, ordered, and read left and right in the kitchen", async ({
  page,
  someone,
}) => {
  await page.goto("/pizzeria/jean-mace/margherita");
  await awake(button(page, /^Ajouter ·/));
  await button(page, "Faire moitié-moitié").click();
  const other = page.getByLabel(/^Moitié Margherita, moitié/);
  await other.selectOption({ label: "Végétarienne" });
  await expect(page.getByRole("img", { name: /^Margherita \/ Végétarienne/ })).toBeVisible();
  await page.getByText("Courgettes", { exact: false }).first().click();
  await page.locator("label", { hasText: "Pâte fine" }).click();
  await expect(button(page, /^Ajouter ·/)).toContainText("13,40 €");
  await expectAccessible(page);
  await button(page, /^Ajouter ·/).click();
  await page.goto("/panier");
  await expect(page.getByText("½ Végétarienne (droite)")).toBeVisible();
  await fillCheckout(page, "Deux Demies");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("½ Margherita (gauche)")).toBeVisible();
  const said = await page
    .getByText(/Commande n°\s\d+/)
    .first()
    .innerText();
  const number = /\d+/.exec(said)?.[0];
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "jean-mace", "/staff/cuisine/jean-mace");
  const ticket = kitchen.locator("article, li, section", {
    has: button(kitchen, `Prendre en charge : commande n° ${number}`),
  });
  await expect(ticket.last()).toContainText("moitié droite");
  await expect(ticket.last()).toContainText("Pâte fine");
});

test("at the counter a menu is put together, one of its pizzas made otherwise, and ordered", async ({
  page,
}) => {
  await signIn(page, "vendeur", "jean-mace", "/staff/comptoir/jean-mace");
  await page.getByLabel("Numéro de téléphone").fill("06 39 98 44 01");
  await page.getByLabel("Nom", { exact: true }).fill("Menu Comptoir");
  await (await awake(page.getByRole("radio", { name: "À emporter" }))).click();
  await page.getByRole("tab", { name: /^Menus/ }).click();
  await button(page, /Composer\s: Menu solo/).click();
  const editor = page.getByRole("region", { name: "Menu solo" });
  const add = editor.getByRole("button", { name: /choisis|Ajouter au ticket/ });
  await expect(add).toBeDisabled();
  for (const name of ["Texane", "Cola 33"]) await editor.locator("label", { hasText: name }).first().click();
  await expect(add).toContainText("2 sur 3 choisis");
  await editor.locator("label", { hasText: "Tiramisu" }).first().click();
  await expect(add).toContainText("17,90 €");
  await editor.getByText(/Sans, suppléments\s: Texane/).click();
  await editor
    .getByRole("button", { name: /^Champignons/ })
    .last()
    .click();
  await expect(add).not.toContainText("17,90 €");
  await editor
    .getByRole("button", { name: /^Champignons/ })
    .last()
    .click();
  await editor
    .getByRole("button", { name: /Oignons/ })
    .first()
    .click();
  await editor.getByRole("button", { name: "Retirer le menu" }).click();
  await expectAccessible(page);
  await add.click();
  const ticket = page.getByRole("region", { name: "Ticket" });
  await expect(ticket.getByText(/S’il manque un ingrédient\s: retirer/)).toBeVisible();
  await expect(ticket.getByText("17,90 €").first()).toBeVisible();
  await button(page, "Modifier Menu solo").click();
  await expect(editor.getByText(/Sans, suppléments\s: Texane/)).toBeVisible();
  await editor.locator("label", { hasText: "Margherita" }).first().click();
  await editor.getByRole("button", { name: /^Enregistrer/ }).click();
  await expect(ticket.getByText("16,90 €").first()).toBeVisible();
  await button(page, /^Passer la commande/).click();
  await expect(page.getByText("Commande passée")).toBeVisible();
  await page.getByRole("link", { name: "Voir la commande" }).click();
  await expect(page.getByText("Menu solo").first()).toBeVisible();
  await expect(page.getByText("16,90 €").first()).toBeVisible();
});

test("at the counter each half has its own changes", async ({ page }) => {
  await signIn(page, "vendeur", "jean-mace", "/staff/comptoir/jean-mace");
  await (await awake(button(page, /^Margherita Junior/))).click();
  await button(page, "Modifier Margherita").click();
  await button(page, "Faire moitié-moitié").click();
  await page.getByLabel(/^Moitié Margherita, moitié/).selectOption({ label: "Végétarienne" });
  await button(page, /Courgettes/)
    .first()
    .click();
  await button(page, /À gauche/).click();
  await button(page, /Basilic/)
    .first()
    .click();
  await page.locator("label", { hasText: "Pâte fine" }).click();
  await expectAccessible(page);
  await button(page, /^Terminé/).click();
  const ticket = page.getByRole("region", { name: "Ticket" });
  await expect(ticket.getByText("Margherita / Végétarienne")).toBeVisible();
  await expect(ticket.getByText("Courgettes")).toBeVisible();
  await expect(ticket.getByText("Basilic", { exact: false })).toBeVisible();
  await expect(ticket.getByText("13,40 €").first()).toBeVisible();
});

const tongues = {
  fr: {
    ...{ at: "", make: "Composer un menu", solo: /Composer\s: Menu solo/, add: /choisis|Ajouter/ },
    ...{ one: "1 sur 3 choisis", two: "2 sur 3 choisis", done: "Ajouter", name: "Menu solo" },
    ...{ edit: "Modifier Menu solo", save: /^Enregistrer/ },
    ...{ plus: "+ 1,00 €", dear: "17,90 €", price: "16,90 €", duo: "23,90 €" },
    ...{ found: /Ces articles font un menu\s: Duo/, take: "En faire un menu", drink: "Cola 33" },
  },
  en: {
    ...{ at: "/en", make: "Build a menu", solo: /Solo menu/, add: /chosen|Add/ },
    ...{ one: "1 of 3 chosen", two: "2 of 3 chosen", done: "Add", name: "Solo menu" },
    ...{ edit: "Edit Solo menu", save: /^Save/ },
    ...{ plus: "+ €1.00", dear: "€17.90", price: "€16.90", duo: "€23.90" },
    ...{ found: /These items make a menu: Duo/, take: "Make it a menu", drink: "Cola 33" },
  },
};

for (const [language, words] of Object.entries(tongues)) {
  test(`a menu is put together step by step and keeps its price to the order, in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${words.at}/pizzeria/jean-mace`);
    await (await awake(button(page, words.make))).click();
    await button(page, words.solo).click();
    const sheet = page.getByRole("dialog");
    const add = sheet.getByRole("button", { name: words.add });
    await expect(add).toBeDisabled();
    for (const [name, next] of [
      ["Margherita", words.one],
      [words.drink, words.two],
      ["Tiramisu", words.done],
    ] as const) {
      await sheet.locator("label", { hasText: name }).first().click();
      await expect(add).toContainText(next);
    }
    await expectAccessible(page);
    // A dearer pizza costs its supplement, on the button and in the basket alike.
    const texane = sheet.locator("label", { hasText: /Texane|Texan/ });
    await expect(texane).toContainText(words.plus);
    await texane.click();
    await expect(add).toContainText(words.dear);
    await sheet.locator("label", { hasText: "Margherita" }).click();
    await expect(add).toContainText(words.price);
    await texane.click();
    await add.click();
    await page.goto(`${words.at}/panier`);
    const price = page.getByText(words.dear).first();
    await expect(price).toBeVisible();
    await page.reload();
    await expect(price).toBeVisible();
    await expectAccessible(page);
    // Its choices are changed where it stands; they are those it was made of.
    await (await awake(button(page, words.edit))).click();
    await expect(sheet.getByRole("radio", { name: /Texane|Texan/ })).toBeChecked();
    await sheet.locator("label", { hasText: "Margherita" }).click();
    await sheet.getByRole("button", { name: words.save }).click();
    await expect(page.getByText(words.price).first()).toBeVisible();
    await (await awake(button(page, words.edit))).click();
    await texane.click();
    await sheet.getByRole("button", { name: words.save }).click();
    await expect(price).toBeVisible();
    await fillCheckout(page, "Menu Solo");
    await expect(orderButton(page)).toContainText("17,90 €");
    await orderButton(page).click();
    await page.waitForURL(/\/suivi\//);
    await page.goto(`${words.at}${new URL(page.url()).pathname}`);
    await expect(page.getByText(words.name)).toBeVisible();
    await expect(page.getByText(words.dear).first()).toBeVisible();
    await expectAccessible(page);
  });

  test(`a menu is found among the dishes of a basket, in ${language}`, async ({ page }) => {
    await take(page, "jean-mace", "margherita");
    await page.goto("/pizzeria/jean-mace/savoyarde");
    await (await awake(button(page, /^Ajouter ·/))).click();
    await expect(page.getByRole("link", { name: /Panier, 2 articles/ }).first()).toBeVisible();
    await page.goto(`${words.at}/panier`);
    await expect(page.getByText(words.found)).toBeVisible();
    await expectAccessible(page);
    await button(page, words.take).click();
    await expect(page.getByText(words.duo).first()).toBeVisible();
  });
}
