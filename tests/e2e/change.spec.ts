import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderMargherita, signIn, take } from "./house";
import { test } from "./screens";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const tokenOf = (page: Page) => /suivi\/([\w-]{22})/.exec(page.url())?.[1] ?? "";

/** One Margherita to take away, paid online; ends on its tracking page. */
async function orderPaid(page: Page, outlet: string, name: string): Promise<number> {
  await take(page, outlet, "margherita");
  await fillCheckout(page, name);
  await page.locator('input[name="pay"][value="online"]').check();
  await button(page, /^Commander et payer ·/).click();
  await page.waitForURL(/\/c\/pay\/cs_test_/);
  await button(page, /^Payer/).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("Payé en ligne")).toBeVisible();
  const said = await page
    .getByText(/Commande n° \d+/)
    .first()
    .innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

/** From the tracking page to where the order is changed. */
async function toChange(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Modifier ma commande" }).click();
  await page.waitForURL(/\/modifier$/);
  await awake(button(page, "Un de plus"));
}

const kitchenOf = async (someone: () => Promise<Page>, outlet: string): Promise<Page> => {
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", outlet, `/staff/cuisine/${outlet}`);
  return kitchen;
};
const ticket = (kitchen: Page, number: number) =>
  kitchen.getByRole("listitem", { name: new RegExp(`^n°\\s${number}$`) });
const step = (kitchen: Page, word: string, number: number) =>
  kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });

test("a cheaper change on receipt: the basket is left alone, the kitchen reads what changed", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "part-dieu", "Moins Grande");
  const tracking = page.url();
  const kitchen = await kitchenOf(someone, "part-dieu");
  await step(kitchen, "Prendre en charge", number).click();
  await take(page, "part-dieu", "margherita");
  await page.goto(tracking);
  await toChange(page);
  await (await awake(button(page, "Modifier Margherita"))).click();
  await page.getByRole("dialog").getByText("Junior", { exact: true }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Enregistrer/ })
    .click();
  await expect(page.getByText("Total avant")).toBeVisible();
  await expect(page.getByText(/Vous réglerez 8,50\s€ au comptoir/)).toBeVisible();
  await button(page, "Valider la modification").click();
  await page.waitForURL(/\/suivi\/[\w-]{22}$/);
  await expect(page.getByText("8,50 €").first()).toBeVisible();
  const changed = ticket(kitchen, number);
  await expect(changed.getByText("La commande a changé")).toBeVisible();
  await expect(changed.getByText("Retiré")).toBeVisible();
  await expect(changed.getByText("Ajouté")).toBeVisible();
  await changed.getByRole("button", { name: "J’ai relu" }).click();
  await expect(changed.getByText("La commande a changé")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Panier, 1 article/ }).first()).toBeVisible();
});

test("a menu is added to an order that was placed, and its choices are changed afterwards", async ({
  page,
}) => {
  await orderMargherita(page, "jean-mace", "Avec Menu");
  await toChange(page);
  await button(page, "Ajouter un plat ou un menu").click();
  const sheet = page.getByRole("dialog");
  await expectAccessible(page);
  await sheet.getByRole("button", { name: /^Menu solo/ }).click();
  for (const name of ["Margherita", "Cola 33", "Tiramisu"])
    await sheet.locator("label", { hasText: name }).first().click();
  await sheet.getByRole("button", { name: /^Ajouter · 16,90/ }).click();
  await expect(page.getByText(/Vous réglerez 27,80\s€ au comptoir/)).toBeVisible();
  await button(page, "Modifier Menu solo").click();
  await sheet.locator("label", { hasText: "Texane" }).click();
  await sheet.getByRole("button", { name: /^Enregistrer · 17,90/ }).click();
  await expect(page.getByText(/Vous réglerez 28,80\s€ au comptoir/)).toBeVisible();
  await button(page, "Valider la modification").click();
  await page.waitForURL(/\/suivi\/[\w-]{22}$/);
  await expect(page.getByText("Menu solo")).toBeVisible();
  await expect(page.getByText("28,80 €").first()).toBeVisible();
});

test("a dearer change of a paid order waits for its payment, is in force once paid, and all of it comes back", async ({
  page,
  someone,
}) => {
  const number = await orderPaid(page, "part-dieu", "Encore Une");
  const kitchen = await kitchenOf(someone, "part-dieu");
  await expect(ticket(kitchen, number)).toBeVisible();
  await toChange(page);
  await button(page, "Un de plus").click();
  await expect(page.getByText(/Vous payez 10,90\s€ en ligne/)).toBeVisible();
  await button(page, "Payer la différence").click();
  await page.waitForURL(/\/c\/pay\/cs_test_/);
  await expect(page.getByText("10,90 €").first()).toBeVisible();
  await page.getByRole("link", { name: /Retour à OC Pizza/ }).click();
  await expect(page.getByRole("heading", { name: "Votre modification attend son paiement" })).toBeVisible();
  await expect(ticket(kitchen, number).getByText("La commande a changé")).toHaveCount(0);
  await (await awake(button(page, /^Payer 10,90/))).click();
  await page.waitForURL(/\/c\/pay\/cs_test_/);
  await button(page, /^Payer/).click();
  await page.waitForURL(/\/suivi\/[\w-]{22}\?retour=paye/);
  await expect(page.getByRole("heading", { name: "Votre modification attend son paiement" })).toHaveCount(0);
  await expect(page.getByText("21,80 €").first()).toBeVisible();
  await expect(ticket(kitchen, number).getByText("La commande a changé")).toBeVisible();
  await expect(ticket(kitchen, number).getByText("Ajouté")).toBeVisible();
  await (await awake(button(page, "Annuler la commande"))).click();
  await button(page, "Oui, annuler").click();
  await expect(page.getByRole("heading", { name: "Commande annulée" })).toBeVisible();
  await expect(page.getByText("10,90 €").first()).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Rembours/i)).toHaveCount(2, { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
});

test("the kitchen starts meanwhile: the change is refused in plain words", async ({ page, someone }) => {
  const number = await orderMargherita(page, "jean-mace", "Trop Tard");
  const kitchen = await kitchenOf(someone, "jean-mace");
  await step(kitchen, "Prendre en charge", number).click();
  await toChange(page);
  await button(page, "Un de plus").click();
  await expect(page.getByText(/Vous réglerez 21,80\s€/)).toBeVisible();
  await step(kitchen, "Commencer", number).click();
  // The kitchen's screen shows it at once; the house knows it a moment later.
  const follow = page.url().replace(/\/modifier.*/, "");
  await expect.poll(async () => (await page.request.get(follow)).text()).toContain("On s’y met");
  await button(page, "Valider la modification").click();
  await expect(page.getByText(/Trop tard\s: la préparation a commencé/)).toBeVisible();
  await page.getByRole("link", { name: "Revenir au suivi" }).click();
  await expect(page.getByRole("heading", { name: "On s’y met" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Modifier ma commande" })).toHaveCount(0);
});

test("staff change an order for who calls, and the manager gives back part of a paid one", async ({
  page,
  someone,
}) => {
  await orderMargherita(page, "part-dieu", "Appelle Encore");
  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu");
  await counter.locator("li", { hasText: "Appelle Encore" }).first().getByRole("link").first().click();
  await counter.getByRole("link", { name: "Modifier", exact: true }).click();
  await (await awake(button(counter, "Une Margherita de plus"))).click();
  await expect(counter.getByText("21,80 €").first()).toBeVisible();
  await button(counter, "Valider la modification").click();
  await counter.waitForURL(/commandes\/part-dieu\/[\w-]{36}$/);
  await expect(page.getByText("21,80 €").first()).toBeVisible();
  await expect(button(counter, "Rembourser")).toHaveCount(0);

  await orderPaid(page, "part-dieu", "Geste Gentil");
  const desk = await someone();
  await signIn(desk, "manager", "part-dieu", "/staff/commandes/part-dieu");
  await desk.locator("li", { hasText: "Geste Gentil" }).first().getByRole("link").first().click();
  await (await awake(button(desk, "Rembourser"))).click();
  await desk.getByLabel(/Montant à rendre/).fill("20");
  await expect(desk.getByText(/Entre 0,01/)).toBeVisible();
  await desk.getByLabel(/Montant à rendre/).fill("2,50");
  await desk.getByLabel("Pourquoi ?").fill("Pizza tiède");
  await button(desk, /^Rendre 2,50/).click();
  await expect(desk.getByText(/«\sPizza tiède\s»/)).toBeVisible();
  await expect(page.getByText("2,50 €").first()).toBeVisible();
});

for (const prefix of ["", "/en"]) {
  test(`where orders are changed is accessible ${prefix || "/fr"}`, async ({ page, context, baseURL }) => {
    await orderMargherita(page, "part-dieu", "Axe Change");
    await page.goto(`${prefix}/suivi/${tokenOf(page)}/modifier`);
    await awake(page.getByRole("button", { name: /^(Un de plus|One more)$/ }));
    await expectAccessible(page);
    await button(page, /^(Ajouter un plat ou un menu|Add a dish or a menu)$/).click();
    await expectAccessible(page);
    await signIn(page, "manager", "part-dieu", "/staff/commandes/part-dieu");
    const language = prefix ? "en" : "fr";
    await context.addCookies([{ name: "staff-locale", value: language, url: baseURL ?? "" }]);
    await page.locator("li", { hasText: "Axe Change" }).first().getByRole("link").first().click();
    await page.getByRole("link", { name: prefix ? "Change" : "Modifier", exact: true }).click();
    await page.waitForURL(/\/modifier$/);
    await expectAccessible(page);
  });
}
