import { expect, test } from "@playwright/test";
import { awake, fillCheckout, orderButton, orderMargherita, take } from "./house";

test("a guest orders on receipt; the basket survives a reload and a change", async ({ page }) => {
  await page.goto("/pizzeria/jean-mace/margherita");
  await awake(page.getByRole("button", { name: /^Ajouter ·/ }));
  await page.getByText("Maxi", { exact: true }).first().click();
  await page.getByRole("button", { name: /^Ajouter ·/ }).click();
  await page.goto("/panier");
  await expect(page.getByText("15,90 €").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("15,90 €").first()).toBeVisible();
  await page.getByRole("button", { name: "Un de plus" }).click();
  await expect(page.getByText("31,80 €").first()).toBeVisible();
  await fillCheckout(page, "Nadia Ferrand");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\/[\w-]{22}$/);
  await expect(page.getByRole("heading", { name: "C’est noté !" })).toBeVisible();
  await expect(page.getByText("31,80 €").first()).toBeVisible();
});

test("double click, reload, back button and a second tab make one order", async ({ page, context }) => {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Deux Fois");
  const other = await context.newPage();
  await fillCheckout(other, "Deux Fois");
  await expect(orderButton(page)).toBeEnabled();
  await expect(orderButton(other)).toBeEnabled();
  // Pressed where they stand: a click that first waits until all is still may come after the other tab has ordered.
  await Promise.all([
    orderButton(page).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    }),
    orderButton(other).evaluate((button: HTMLButtonElement) => button.click()),
  ]);
  await Promise.all([page.waitForURL(/\/suivi\//), other.waitForURL(/\/(suivi|commande)/)]);
  const tracking = page.url();
  await expect(async () => {
    if (other.url().includes("/suivi/")) expect(other.url()).toBe(tracking);
    else
      await expect(other.getByRole("link", { name: /Suivre la commande/ })).toHaveAttribute(
        "href",
        new URL(tracking).pathname,
      );
  }).toPass();
  await page.reload();
  await expect(page.getByText(/Commande n° \d+/).first()).toBeVisible();
  await page.goto("/commande");
  await expect(page.getByText("Votre commande est partie")).toBeVisible();
});

test("an address outside every zone is said plainly", async ({ page }) => {
  await page.goto("/");
  await awake(page.getByRole("combobox"));
  await page.getByRole("combobox").fill("5 place de la Liberté, 69700 Givors");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Trouver ma pizzeria" }).click();
  await expect(page.getByText(/Nous ne livrons pas encore/)).toBeVisible();
});

test("what the stock cannot make is greyed with its reason", async ({ page }) => {
  await page.goto("/pizzeria/croix-rousse");
  await expect(page.getByText(/Rupture.*bufala/i).first()).toBeVisible();
});

test("a customer cancels, and after that nothing more can be done", async ({ page }) => {
  await orderMargherita(page, "gratte-ciel", "Paul Martin");
  await (await awake(page.getByRole("button", { name: "Annuler la commande" }))).click();
  await page.getByRole("button", { name: "Oui, annuler" }).click();
  await expect(page.getByRole("heading", { name: "Commande annulée" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Annuler la commande" })).toHaveCount(0);
});

test("a link that is none says nothing", async ({ page }) => {
  const answer = await page.goto("/suivi/AAAAAAAAAAAAAAAAAAAAAA");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("Aucune commande sous ce lien")).toBeVisible();
});

test("an e-mail that is none is said at its field, and nothing is ordered", async ({ page }) => {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Sans Adresse");
  await page.getByLabel("E-mail").fill("sans.adresse@exemple.é");
  await orderButton(page).click();
  await expect(page.getByText(/Cette adresse e-mail n’est pas valable/).first()).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  expect(page.url()).toContain("/commande");
});
