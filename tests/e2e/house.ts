import { expect, type Locator, type Page } from "@playwright/test";

// The seed's own constant stands in a module that Playwright's loader cannot read (it imports JSON).
const demoPassword = "pizza-demo-2026";

/** What a browser test does over and over, by the words people see. */
export async function signIn(
  page: Page,
  mailbox: string,
  outlet: string | null,
  goTo = "/staff",
): Promise<void> {
  await page.goto(`/staff/connexion?${new URLSearchParams({ retour: goTo })}`);
  await page.getByLabel("Adresse e-mail").fill(`${mailbox}${outlet ? `.${outlet}` : ""}@ocpizza.example`);
  await page.getByLabel("Mot de passe", { exact: true }).fill(demoPassword);
  await (await awake(page.getByRole("button", { name: "Se connecter" }))).click();
  await page.waitForURL((url) => !url.pathname.includes("connexion"));
  if (new URL(page.url()).pathname !== goTo) await page.goto(goTo);
}

/** Waits until React listens on an element: what is clicked before that is lost on a slow machine, as it is for people. */
export async function awake(target: Locator): Promise<Locator> {
  await expect(async () => {
    expect(
      await target.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps"))),
    ).toBe(true);
  }).toPass({ timeout: 30_000 });
  return target;
}

/** A courier takes what he is offered, ticks every box off and leaves, as far as his screen lets him. */
export async function setOut(courier: Page): Promise<void> {
  const take = courier.getByRole("button", { name: /^Je (la prends|prends les)/ });
  if (await take.isVisible()) await take.click({ timeout: 2000 });
  for (const label of await courier.getByRole("checkbox", { name: /^(Carton|Sac) / }).all())
    await label.check({ timeout: 2000 });
  const leave = courier.getByRole("button", { name: "Je pars" });
  if (await leave.isEnabled({ timeout: 500 }).catch(() => false)) await leave.click({ timeout: 2000 });
}

/** A courier takes back the door he stands at, for another round. */
export async function bringBack(courier: Page): Promise<void> {
  await courier.getByRole("button", { name: "Impossible", exact: true }).click();
  await courier.getByRole("button", { name: "Je la rapporte pour une autre tournée" }).click();
  await expect(courier.getByRole("dialog")).toHaveCount(0);
}

/** Puts a pizza in the basket of an outlet from its own page. */
export async function take(page: Page, outlet: string, product: string, site = ""): Promise<void> {
  await page.goto(`${site}/pizzeria/${outlet}/${product}`);
  await (await awake(page.getByRole("button", { name: /^Ajouter ·/ }))).click();
  await expect(page.getByRole("link", { name: /Panier, 1 article/ }).first()).toBeVisible();
}

const mailboxOf = (name: string) =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/\W+/g, ".");

/** Fills the checkout for takeaway, to be paid on receipt, and stops before the button. */
export async function fillCheckout(page: Page, name: string, site = ""): Promise<void> {
  await page.goto(`${site}/commande`);
  await page.locator("label", { hasText: "À emporter" }).last().click();
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByLabel("Téléphone").fill("06 39 98 12 34");
  await page.getByLabel("E-mail").fill(`${mailboxOf(name)}@example.org`);
  await page.locator('input[name="pay"][value="on_receipt"]').check();
}

export const orderButton = (page: Page) => page.getByRole("button", { name: /obligation de paiement/ });

/** Orders one Margherita to take away and ends on its tracking page. */
export async function orderMargherita(page: Page, outlet: string, name: string): Promise<number> {
  await take(page, outlet, "margherita");
  await fillCheckout(page, name);
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  return numberOn(page);
}

/** The order's number, as its tracking page says it. */
export async function numberOn(page: Page): Promise<number> {
  const said = await page
    .getByText(/Commande n° \d+/)
    .first()
    .innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

/** Sells two Margheritas to take away at the counter, and ends where their 21,80 € are paid. @returns the sheet. */
export async function sellTwoMargheritas(
  page: Page,
  outlet: string,
  customer?: { name: string; phone: string },
): Promise<Locator> {
  await page.goto(`/staff/comptoir/${outlet}`);
  await (await awake(page.getByRole("radio", { name: "Comptoir", exact: true }))).click();
  if (customer) {
    await page.getByLabel("Numéro de téléphone").fill(customer.phone);
    await page.getByLabel("Nom", { exact: true }).fill(customer.name);
  }
  await page.getByRole("combobox", { name: "Saisir ou chercher un article" }).fill("2 margherita m");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "À emporter" }).click();
  await expect(page.getByRole("button", { name: /^Passer la commande/ })).toBeEnabled();
  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  const take = page.getByRole("button", { name: /^Encaisser 21,80/ });
  // The sheet opens by itself once the order is placed, where nothing else was begun meanwhile.
  await expect(sheet.or(take).first()).toBeVisible();
  if (!(await sheet.isVisible())) await take.click();
  return sheet;
}
