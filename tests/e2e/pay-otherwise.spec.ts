import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderButton, take } from "./house";
import { sites } from "./over-http";
import { button, closed, expectPaid, leaveForProvider, payWith, toPayOnline, toProvider } from "./paying";
import { test } from "./screens";
import { cardsTried, returnedOf, tellStripe } from "./stripe";

test("gives up at the provider's and pays on receipt: the same order, its number and its time", async ({
  page,
}) => {
  await toPayOnline(page, "Au Comptoir");
  await page.getByText("À une heure choisie").click();
  await page.getByRole("radio", { name: /^mercredi 2 décembre/ }).check({ force: true });
  await page.getByRole("radio", { name: "20:30", exact: true }).check({ force: true });
  await expect(button(page, /^Commander et payer ·/)).toBeEnabled();
  const { number, token } = await leaveForProvider(page);
  const provider = page.url();
  await page.goBack();
  await expect(page.getByText("Votre commande attend votre paiement")).toBeVisible();
  await page.getByRole("link", { name: `Payer la commande n° ${number}` }).click();
  await expect(page.getByRole("heading", { name: "Votre commande vous attend" })).toBeVisible();
  await (await awake(button(page, "Payer à la réception"))).dblclick();
  await page.waitForURL(`**/suivi/${token}`);
  await expect(page.getByText(`Commande n° ${number}`).first()).toBeVisible();
  await expect(page.getByText("mercredi 2 décembre").first()).toBeVisible();
  await expect(page.getByText("20:30").first()).toBeVisible();
  await expect(page.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
  await page.goto("/commande");
  await expect(page.getByText("Votre commande est partie")).toBeVisible();
  await page.goto(provider);
  await expect(closed(page)).toBeVisible();
  expect(await cardsTried(number)).toEqual([]);
});

test("a success page that nobody paid, and one of somebody else, claim nothing", async ({
  page,
  someone,
}) => {
  const { number, token } = await toProvider(page, "Nom Secret");
  const stranger = await someone();
  for (const visitor of [page, stranger]) {
    await visitor.goto(`/paiement/${token}?retour=paye`);
    await expect(visitor.getByRole("heading", { name: "Votre commande vous attend" })).toBeVisible({
      timeout: 90_000,
    });
    // Who holds the link pays for it or follows it; whose it is, it does not tell.
    await expect(visitor.getByText("Nom Secret")).toHaveCount(0);
    await expect(visitor.getByText("06 39 98 12 34")).toHaveCount(0);
  }
  await page.goto(`/suivi/${token}`);
  await expect(page.getByRole("heading", { name: "Plus qu’à payer" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Payer ma commande" })).toHaveAttribute(
    "href",
    `/paiement/${token}`,
  );
  expect(await cardsTried(number)).toEqual([]);
  const answer = await page.goto("/paiement/AAAAAAAAAAAAAAAAAAAAAA?retour=paye");
  expect(answer?.status()).toBe(404);
});

test("a paid order cancelled gives everything back, and its page says how far that is", async ({ page }) => {
  const { number } = await toProvider(page, "Change Avis");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await (await awake(button(page, "Annuler la commande"))).click();
  await expect(page.getByText("ce que vous avez payé vous est rendu en entier")).toBeVisible();
  await button(page, "Oui, annuler").click();
  await expect(page.getByRole("heading", { name: "Commande annulée" })).toBeVisible();
  const back = page.getByRole("listitem").filter({ hasText: /^Rembours(é|ement en route)/ });
  await expect(back).toContainText(/10,90\s€/);
  await expect(back).toContainText("Remboursé", { timeout: 90_000 });
  expect(await returnedOf(number)).toBe(1090);
});

test("Stripe is down: it is said, the order is kept, and paying on receipt goes through", async ({
  page,
  context,
}) => {
  // Only at the other process: to this one Stripe answers all the while.
  const twin = sites[1];
  const about = "en.panne@example.org";
  await tellStripe({
    troubles: [{ match: "POST /v1/checkout/sessions", about, kind: "hang_up", times: 500 }],
  });
  try {
    await toPayOnline(page, "En Panne", twin);
    await button(page, /^Commander et payer ·/).click();
    await page.waitForURL(/\/paiement\//);
    const pay = button(page, /^Payer .* en ligne/);
    const other = await context.newPage();
    await take(other, "part-dieu", "margherita", twin);
    // Another order's refund may find Stripe well in between: asked again, it fails again.
    await expect(async () => {
      await (await awake(pay)).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await other.goto(`${twin}/commande`);
      const online = other.locator('input[name="pay"][value="online"]');
      await expect(online).toBeDisabled({ timeout: 10_000 });
      await expect(other.getByText(/ne répond pas pour le moment/)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    await expect(other.locator('input[name="pay"][value="on_receipt"]')).toBeChecked();
    await orderButton(other).click();
    await other.waitForURL(/\/suivi\//);
    await expect(other.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
    await button(page, "Payer à la réception").click();
    await page.waitForURL(/\/suivi\//);
    await expect(page.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
  } finally {
    await tellStripe({ troubles: [] });
  }
});

test("the payment page is accessible in both languages", async ({ page }) => {
  const { token } = await toProvider(page, "Axe Paiement");
  for (const address of ["", "?retour=annule", "?retour=paye"].flatMap((query) =>
    ["", "/en"].map((prefix) => `${prefix}/paiement/${token}${query}`),
  )) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
