import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { awake, fillCheckout, signIn, take } from "./house";
import { cardsTried, tellStripe } from "./stripe";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

/** From the shop to the provider's page. */
async function toProvider(page: Page, name: string): Promise<{ token: string; number: number }> {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, name);
  await page.locator('input[name="pay"][value="online"]').check();
  await button(page, /^Commander et payer ·/).click();
  await page.waitForURL(/\/c\/pay\/cs_test_/);
  const back = (await page.getByRole("link", { name: /Retour à OC Pizza/ }).getAttribute("href")) ?? "";
  const said = await page.getByText(/Commande n°\s\d+/).innerText();
  return {
    token: /paiement\/([\w-]{22})/.exec(back)?.[1] ?? "",
    number: Number(/n°\s(\d+)/.exec(said)?.[1]),
  };
}

const payWith = async (page: Page, card: string) => {
  await page.getByLabel(card).check();
  await button(page, /^Payer/).click();
};

async function expectPaid(page: Page): Promise<void> {
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByRole("heading", { name: "C’est noté !" })).toBeVisible();
  await expect(page.getByText("Payé en ligne")).toBeVisible();
}

test("pays online: the kitchen sees it then and not before, the staff see it paid", async ({
  page,
  browser,
}) => {
  const { number, token } = await toProvider(page, "Paye Tout");
  const kitchen = await (await browser.newContext()).newPage();
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
  for (const visitor of [page, await (await browser.newContext()).newPage()]) {
    await visitor.goto(`/paiement/${token}?retour=paye`);
    await expectPaid(visitor);
  }
  await page.goBack();
  await page.waitForLoadState();
  expect(await cardsTried(number)).toEqual(["succeeded"]);
  const counter = await (await browser.newContext()).newPage();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu");
  await expect(counter.locator("li", { hasText: "Paye Tout" }).first()).toContainText("payée en ligne");
});

test("a card is refused, the customer comes back and tries again", async ({ page }) => {
  const { number, token } = await toProvider(page, "Refus Puis Oui");
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
  await expect(page.getByText("Cette page de paiement n’est plus ouverte.")).toBeVisible();
  expect(token).not.toBe("");
});

test("3-D Secure: refused at the bank, then passed", async ({ page }) => {
  await toProvider(page, "Trois Dé");
  await payWith(page, "Carte avec vérification 3-D Secure");
  await button(page, "Non, refuser").click();
  await expect(page.getByRole("alert")).toContainText("vérifier votre identité");
  await payWith(page, "Carte avec vérification 3-D Secure");
  await button(page, "Oui, c’est moi").click();
  await expectPaid(page);
});

test("gives up and pays on receipt, without losing the order", async ({ page }) => {
  const { number } = await toProvider(page, "Au Comptoir");
  const provider = page.url();
  await page.goBack();
  await expect(page.getByText("Votre commande attend votre paiement")).toBeVisible();
  await page.getByRole("link", { name: `Payer la commande n° ${number}` }).click();
  await expect(page.getByRole("heading", { name: "Votre commande vous attend" })).toBeVisible();
  await (await awake(button(page, "Payer à la réception"))).dblclick();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText(`Commande n° ${number}`).first()).toBeVisible();
  await expect(page.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
  await page.goto("/commande");
  await expect(page.getByText("Votre commande est partie")).toBeVisible();
  await page.goto(provider);
  await expect(page.getByText("Cette page de paiement n’est plus ouverte.")).toBeVisible();
});

test("double clicks and two tabs at payment lead to one page and one payment", async ({ page, context }) => {
  const { number, token } = await toProvider(page, "Deux Onglets");
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/paiement/${token}`);
    await awake(button(tab, /^Payer .* en ligne/));
  }
  await Promise.all([page, other].map((tab) => button(tab, /^Payer .* en ligne/).dblclick()));
  await Promise.all([page, other].map((tab) => tab.waitForURL(/\/c\/pay\//)));
  expect(other.url()).toBe(page.url());
  await Promise.all([page, other].map((tab) => button(tab, /^Payer/).dblclick()));
  await Promise.all([page, other].map((tab) => tab.waitForURL(/\/suivi\//)));
  await expectPaid(page);
  expect(await cardsTried(number)).toEqual(["succeeded"]);
});

test("the return of an unpaid page says so, and does nothing; a link that is none says nothing", async ({
  page,
}) => {
  const { token } = await toProvider(page, "Pas Payé");
  await page.goto(`/paiement/${token}?retour=paye`);
  await expect(page.getByRole("heading", { name: "Votre commande vous attend" })).toBeVisible({
    timeout: 60_000,
  });
  await page.goto(`/suivi/${token}`);
  await expect(page.getByRole("heading", { name: "Plus qu’à payer" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Payer ma commande" })).toHaveAttribute(
    "href",
    `/paiement/${token}`,
  );
  const answer = await page.goto("/paiement/AAAAAAAAAAAAAAAAAAAAAA?retour=paye");
  expect(answer?.status()).toBe(404);
});

test("a paid order cancelled shows its money on the way back, then returned", async ({ page }) => {
  await toProvider(page, "Change Avis");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await (await awake(button(page, "Annuler la commande"))).click();
  await expect(page.getByText("ce que vous avez payé vous est rendu en entier")).toBeVisible();
  await button(page, "Oui, annuler").click();
  await expect(page.getByRole("heading", { name: "Commande annulée" })).toBeVisible();
  await expect(page.getByText(/^Remboursé/)).toBeVisible();
});

test("Stripe is down: it is said, the order is kept, and paying on receipt goes on", async ({
  page,
  context,
}) => {
  // In the other process: to this one Stripe answers all the while.
  const twin = process.env.OCPIZZA_TEST_TWIN ?? "";
  const about = "en.panne@example.org";
  await tellStripe({
    troubles: [{ match: "POST /v1/checkout/sessions", about, kind: "hang_up", times: 50 }],
  });
  await take(page, "part-dieu", "margherita", twin);
  await fillCheckout(page, "En Panne", twin);
  await page.locator('input[name="pay"][value="online"]').check();
  await button(page, /^Commander et payer ·/).click();
  await page.waitForURL(/\/paiement\//);
  await expect(page.getByText(/ne répond pas pour le moment/)).toBeVisible();
  const other = await context.newPage();
  await take(other, "part-dieu", "margherita", twin);
  // Tried again, it fails again; the checkout opened right after says so, and offers what is left.
  await (await awake(button(page, /^Payer .* en ligne/))).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await other.goto(`${twin}/commande`);
  await expect(other.getByText(/ne répond pas pour le moment/)).toBeVisible();
  await expect(other.locator('input[name="pay"][value="online"]')).toBeDisabled();
  await expect(other.locator('input[name="pay"][value="on_receipt"]')).toBeChecked();
  await button(page, "Payer à la réception").click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("À régler au comptoir, en carte ou en espèces")).toBeVisible();
  await tellStripe({ troubles: [] });
});

test("the payment page is accessible in both languages", async ({ page }) => {
  const { token } = await toProvider(page, "Axe Paiement");
  for (const address of ["", "?retour=annule"].flatMap((query) =>
    ["", "/en"].map((prefix) => `${prefix}/paiement/${token}${query}`),
  )) {
    await page.goto(address);
    await expect(button(page, /réception|on receipt/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      address,
    ).toEqual([]);
  }
});
