import { expect } from "@playwright/test";
import { awake, signIn } from "./house";
import { button, closed, expectPaid, payWith, toProvider } from "./paying";
import { test } from "./screens";
import { cardsTried } from "./stripe";

test("pays online: the kitchen sees it then and not before, the staff see it paid", async ({
  page,
  someone,
}) => {
  const { number, token } = await toProvider(page, "Paye Tout");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "part-dieu", "/staff/cuisine/part-dieu");
  const accept = kitchen.getByRole("button", {
    name: `Prendre en charge : commande n° ${number}`,
    exact: true,
  });
  await expect(kitchen.getByRole("button", { name: /commande n°/ }).first()).toBeVisible();
  await expect(accept).toHaveCount(0);
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await expect(accept).toBeVisible();
  // Reached again, by its own address and by another browser: nothing happens twice.
  for (const visitor of [page, await someone()]) {
    await visitor.goto(`/paiement/${token}?retour=paye`);
    await expectPaid(visitor);
  }
  await page.goBack();
  await page.waitForLoadState();
  expect(await cardsTried(number)).toEqual(["succeeded"]);
  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu");
  await expect(counter.locator("li", { hasText: "Paye Tout" }).first()).toContainText("payée en ligne");
});

test("a card is refused, the customer comes back and tries again", async ({ page }) => {
  const { number } = await toProvider(page, "Refus Puis Oui");
  await payWith(page, "Carte refusée par la banque");
  await expect(page.getByRole("alert")).toContainText("refusée");
  const first = page.url();
  await page.getByRole("link", { name: /Retour à OC Pizza/ }).click();
  await expect(page.getByRole("heading", { name: "Paiement interrompu" })).toBeVisible();
  await (await awake(button(page, "Réessayer le paiement"))).click();
  await page.waitForURL((url) => url.href.includes("/c/pay/") && url.href !== first);
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  expect(await cardsTried(number)).toEqual(["failed", "succeeded"]);
  await page.goto(first);
  await expect(closed(page)).toBeVisible();
});

test("3-D Secure: the bank's question answered with no takes nothing, with yes pays", async ({ page }) => {
  const { number } = await toProvider(page, "Trois Fois");
  await payWith(page, "Carte avec vérification 3-D Secure");
  await button(page, "Non, refuser").click();
  await expect(page.getByRole("alert")).toContainText("vérifier votre identité");
  expect(await cardsTried(number)).toEqual(["failed"]);
  await payWith(page, "Carte avec vérification 3-D Secure");
  await button(page, "Oui, c’est moi").click();
  await expectPaid(page);
  expect(await cardsTried(number)).toEqual(["failed", "succeeded"]);
});

test("double clicks and two tabs at payment lead to one page and one charge", async ({ page, context }) => {
  const { number, token } = await toProvider(page, "Deux Onglets");
  const tabs = [page, await context.newPage()];
  for (const tab of tabs) {
    await tab.goto(`/paiement/${token}`);
    await awake(button(tab, /^Payer .* en ligne/));
  }
  await Promise.all(tabs.map((tab) => button(tab, /^Payer .* en ligne/).dblclick()));
  await Promise.all(tabs.map((tab) => tab.waitForURL(/\/c\/pay\//)));
  expect(new Set(tabs.map((tab) => tab.url())).size).toBe(1);
  await Promise.all(tabs.map((tab) => button(tab, /^Payer/).dblclick()));
  await Promise.all(tabs.map((tab) => expectPaid(tab)));
  expect(await cardsTried(number)).toEqual(["succeeded"]);
});

test("the back button after paying shows the order paid, and pays nothing twice", async ({ page }) => {
  const { number, token } = await toProvider(page, "Marche Arrière");
  await page.goto(`/paiement/${token}`);
  await (await awake(button(page, /^Payer .* en ligne/))).click();
  await page.waitForURL(/\/c\/pay\//);
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  // Behind the tracking page lie the provider's page and the one to pay from: both lead forward again.
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    await page.waitForLoadState();
    await expect(async () => {
      const url = page.url();
      const over = url.includes("/suivi/") || url.includes("/commande") || (await closed(page).isVisible());
      expect(over, url).toBe(true);
    }).toPass({ timeout: 60_000 });
  }
  await page.goto("/commande");
  await expect(page.getByText("Votre commande est partie")).toBeVisible();
  expect(await cardsTried(number)).toEqual(["succeeded"]);
});
