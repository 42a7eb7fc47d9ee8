import { expect, type Page, test } from "@playwright/test";
import { awake, orderButton, signIn } from "./house";
import { choose, enter, focusTrouble, tabTo, typeInto } from "./keys";
import { signUpAs } from "./shopper";

/** From the menu to a pizza of one's own in the basket. */
async function makeUp(page: Page): Promise<void> {
  await page.goto("/pizzeria/vaise");
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  expect(await focusTrouble(page)).toBe("");
  await page.keyboard.press("Enter");
  await enter(page, page.getByRole("link", { name: "Margherita", exact: true }));
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("button", { name: /^Ajouter ·/ })).toBeVisible();
  await expect.poll(() => sheet.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await choose(page, sheet.getByRole("radio", { name: /^Maxi/ }));
  const basil = sheet.getByRole("checkbox", { name: /basilic/i }).first();
  await choose(page, basil);
  await expect(basil).not.toBeChecked();
  const extra = sheet.getByRole("group", { name: "Fromages" }).getByRole("checkbox").first();
  await choose(page, extra);
  await expect(extra).toBeChecked();
  await enter(page, sheet.getByRole("button", { name: /^Ajouter ·/ }));
  await expect(sheet).toBeHidden();
}

/** From the basket to the button that orders, to take away. */
async function toTheButton(page: Page, name: string, pay: "online" | "on_receipt"): Promise<void> {
  await enter(page, page.getByRole("link", { name: /Panier, 1 article/ }).first());
  await page.waitForURL("**/panier");
  await enter(page, page.getByRole("link", { name: "Passer commande" }).first());
  await page.waitForURL("**/commande");
  await choose(page, page.getByRole("radio", { name: "À emporter" }).last());
  await typeInto(page, page.getByLabel("Nom", { exact: true }), name);
  await typeInto(page, page.getByLabel("Téléphone", { exact: true }), "06 39 98 12 35");
  await typeInto(page, page.getByLabel("E-mail", { exact: true }), "clemence.clavier@example.org");
  await choose(page, page.locator(`input[name="pay"][value="${pay}"]`));
}

test("ordering by keyboard alone, and what is focused is in sight", async ({ page }) => {
  test.slow();
  await makeUp(page);
  await toTheButton(page, "Clémence Clavier", "on_receipt");
  await enter(page, orderButton(page));
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // Following it, and cancelling it, too.
  await enter(page, await awake(page.getByRole("button", { name: /^Annuler/ }).first()));
  const asked = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await expect.poll(() => asked.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await enter(page, asked.getByRole("button", { name: "Oui, annuler" }));
  await expect(page.getByText(/annulée/i).first()).toBeVisible();
});

test("paying online by keyboard alone", async ({ page }) => {
  test.slow();
  await makeUp(page);
  await toTheButton(page, "Claude Touche", "online");
  await enter(page, page.getByRole("button", { name: /^Commander et payer ·/ }));
  await page.waitForURL(/\/c\/pay\/cs_test_/, { timeout: 60_000 });
  // The provider's own page: here its stand-in, reached by keys like the real one.
  await page.getByRole("button", { name: /^Payer/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/suivi\//, { timeout: 60_000 });
  await expect(page.getByText("Payé en ligne")).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: /reçu|ticket/i }).first());
});

test("the rooms of an account, a review's stars and the filters by keyboard", async ({ page }) => {
  test.slow();
  await signUpAs(page, `claire.clavier.${Date.now()}@example.org`, "Claire Clavier");
  for (const room of ["Mes informations", "Sécurité"]) {
    await enter(page, page.getByRole("navigation").getByRole("link", { name: room }));
    await expect(
      page.getByRole("navigation").locator('[aria-current="page"]', { hasText: room }),
    ).toBeVisible();
  }
  await page.goto("/pizzeria/vaise");
  const filter = await awake(page.getByRole("button", { name: /^Filtrer/ }));
  await enter(page, filter);
  await choose(page, page.getByRole("checkbox", { name: "Végétarien" }));
  await expect(page.getByRole("link", { name: "Diavola", exact: true })).toHaveCount(0);
});

test("a gift card is sold by keyboard", async ({ page }) => {
  test.slow();
  await signIn(page, "manager", "vaise", "/staff/tiroir/vaise");
  await enter(page, await awake(page.getByRole("link", { name: "Bons cadeaux" })));
  await typeInto(page, await awake(page.getByLabel("Valeur, en euros")), "15");
  await choose(page, page.getByRole("radio", { name: "Carte" }));
  await enter(page, page.getByRole("button", { name: /^Encaisser 15,00/ }));
  await expect(page.getByText(/^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/)).toBeVisible();
});
