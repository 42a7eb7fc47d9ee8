import { expect, type Page, test } from "@playwright/test";
import { awake, fillCheckout, signIn, take } from "./house";
import { cardsTried } from "./stripe";

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
