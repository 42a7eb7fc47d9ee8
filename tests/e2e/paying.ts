import { expect, type Page } from "@playwright/test";
import { fillCheckout, take } from "./house";

export const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

/** The checkout of one Margherita at Part-Dieu, to be paid online; stops before the button. */
export async function toPayOnline(page: Page, name: string, site = ""): Promise<void> {
  await take(page, "part-dieu", "margherita", site);
  await fillCheckout(page, name, site);
  await page.locator('input[name="pay"][value="online"]').check();
}

export type Ordered = { token: string; number: number };

/** From the checkout to the provider's page. */
export async function leaveForProvider(page: Page): Promise<Ordered> {
  await button(page, /^Commander et payer ·/).click();
  await page.waitForURL(/\/c\/pay\/cs_test_/, { timeout: 60_000 });
  const back = (await page.getByRole("link", { name: /Retour à OC Pizza/ }).getAttribute("href")) ?? "";
  const said = await page.getByText(/Commande n°\s\d+/).innerText();
  return {
    token: /paiement\/([\w-]{22})/.exec(back)?.[1] ?? "",
    number: Number(/n°\s(\d+)/.exec(said)?.[1]),
  };
}

/** From the shop to the provider's page. */
export async function toProvider(page: Page, name: string): Promise<Ordered> {
  await toPayOnline(page, name);
  return leaveForProvider(page);
}

export async function payWith(page: Page, card: string): Promise<void> {
  await page.getByLabel(card).check();
  await button(page, /^Payer/).click();
}

export async function expectPaid(page: Page): Promise<void> {
  await page.waitForURL(/\/suivi\//, { timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "C’est noté !" })).toBeVisible();
  await expect(page.getByText("Payé en ligne")).toBeVisible();
}

export const closed = (page: Page) => page.getByText("Cette page de paiement n’est plus ouverte.");
