import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, orderButton, signIn, take } from "./house";

const opener = (page: Page) => page.getByRole("button", { name: "J’ai un code" });
const field = (page: Page) => page.getByLabel("Code promo");

async function enter(page: Page, code: string): Promise<void> {
  if (!(await field(page).isVisible())) await (await awake(opener(page))).click();
  await field(page).fill(code);
  await page.getByRole("button", { name: "Appliquer" }).click();
}

test("a wrong code is said and changes nothing; a right one comes off, down to the tracking", async ({
  page,
}) => {
  await take(page, "jean-mace", "margherita");
  await fillCheckout(page, "Code Promo");
  await page.getByLabel("Téléphone").fill("06 39 98 20 01");
  await expect(orderButton(page)).toHaveText(/10,90\s€/);
  await enter(page, "licorne");
  await expect(page.getByText(/Nous ne connaissons pas le code «\sLICORNE\s»/)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await expect(orderButton(page)).toHaveText(/10,90\s€/);

  await enter(page, "ete2026");
  await expect(page.getByText("Le code ETE2026 n’est plus valable.")).toBeVisible();
  await enter(page, " bienvenue ");
  await expect(page.getByText("Remise BIENVENUE")).toBeVisible();
  await expect(orderButton(page)).toHaveText(/9,81\s€/);
  await page.reload();
  await fillCheckout(page, "Code Promo");
  await page.getByLabel("Téléphone").fill("06 39 98 20 01");
  await expect(orderButton(page)).toHaveText(/9,81\s€/);
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("Remise BIENVENUE")).toBeVisible();
  await expect(page.getByText(/9,81\s€/).first()).toBeVisible();

  // The same customer a second time: told, nothing ordered; without it, it goes.
  await take(page, "jean-mace", "margherita");
  await fillCheckout(page, "Code Promo");
  await page.getByLabel("Téléphone").fill("+33 6 39 98 20 01");
  await enter(page, "BIENVENUE");
  await expect(orderButton(page)).toHaveText(/9,81\s€/);
  await orderButton(page).click();
  await expect(page.getByText(/a déjà servi avec ce numéro de téléphone/).first()).toBeVisible();
  await page.getByRole("button", { name: "Retirer le code BIENVENUE" }).click();
  await expect(orderButton(page)).toHaveText(/10,90\s€/);
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
});

test("a code that asks for more waits in the basket, and applies by itself", async ({ page }) => {
  await take(page, "vaise", "margherita");
  await page.goto("/panier");
  await enter(page, "pizza5");
  await expect(page.getByText(/Encore 14,10\s€ d’articles pour profiter du code PIZZA5/)).toBeVisible();
  const more = page.getByRole("button", { name: "Un de plus" });
  await more.click();
  await more.click();
  await expect(page.getByText("Remise PIZZA5")).toBeVisible();
  await expect(page.getByRole("link", { name: /Passer commande · 27,70/ })).toBeVisible();
});

test("the order taker enters a code for who calls", async ({ page }) => {
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await (await awake(page.getByRole("button", { name: /Margherita/ }).first())).click();
  await enter(page, "bienvenue");
  await expect(page.getByText("Remise BIENVENUE")).toBeVisible();
});

for (const [prefix, words] of [
  [
    "",
    {
      change: "Modifier ma commande",
      one: "Un de plus",
      confirm: /Valider la modification/,
      unknown: /ne connaissons pas/,
    },
  ],
  [
    "/en",
    { change: "Change my order", one: "One more", confirm: /Confirm the change/, unknown: /do not know/ },
  ],
] as const) {
  test(`a code is added to an order by its customer, and taken off by staff ${prefix || "/fr"}`, async ({
    page,
    browser,
  }) => {
    await take(page, "vaise", "margherita");
    await fillCheckout(page, "Code Apres");
    await page.getByLabel("Téléphone").fill(prefix ? "06 39 98 20 12" : "06 39 98 20 11");
    await orderButton(page).click();
    await page.waitForURL(/\/suivi\//);
    const tracking = new URL(page.url()).pathname;
    await page.goto(`${prefix}${tracking}/modifier`);
    await awake(page.getByRole("button", { name: words.one }));
    const opener = page.getByRole("button", { name: /J’ai un code|I have a code/ });
    const enter = async (code: string) => {
      const field = page.getByLabel(/Code promo|Promotion code/);
      if (!(await field.isVisible())) await opener.click();
      await field.fill(code);
      await field.press("Enter");
    };
    await enter("ＬＩＣＯＲＮＥ１");
    await expect(page.getByText(words.unknown)).toContainText("LICORNE1");
    await expectAccessible(page);
    await enter("ｂｉｅｎｖｅｎｕｅ");
    await expect(page.getByText(/(Remise|Discount) BIENVENUE/)).toBeVisible();
    await expect(page.getByText(/9,81\s€|€9\.81/).first()).toBeVisible();
    await page.getByRole("button", { name: words.confirm }).click();
    await page.waitForURL(/\/suivi\/[\w-]{22}$/);
    await expect(page.getByText(/(Remise|Discount) BIENVENUE/)).toBeVisible();

    const desk = await (await browser.newContext()).newPage();
    await signIn(desk, "vendeur", "vaise", "/staff/commandes/vaise");
    await desk.locator("li", { hasText: "Code Apres" }).first().getByRole("link").first().click();
    await desk.getByRole("link", { name: "Modifier", exact: true }).click();
    await (await awake(desk.getByRole("button", { name: "Retirer le code BIENVENUE" }))).click();
    await expect(desk.getByText(/À encaisser à la remise/)).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole("button", { name: "Valider la modification" }).click();
    await desk.waitForURL(/commandes\/vaise\/[\w-]{36}$/);
    await desk.context().close();
    await expect(page.getByText(/(Remise|Discount) BIENVENUE/)).toHaveCount(0);
    await expect(page.getByText(/10,90\s€|€10\.90/).first()).toBeVisible();
  });
}
