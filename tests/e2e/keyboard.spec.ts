import { expect, type Locator, type Page, test } from "@playwright/test";
import { orderButton } from "./house";

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement).catch(() => false);

/** Presses Tab until it is reached, as somebody without a pointer would; what cannot be reached fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by Tab: ${target}`);
}

const choose = async (page: Page, target: Locator) => {
  const group = page.locator(`input[name="${await target.getAttribute("name")}"]`);
  const checked = group.and(page.locator(":checked"));
  await tabTo(page, (await checked.count()) > 0 ? checked : group.first());
  await page.keyboard.press("Space");
  for (let pressed = 0; pressed < 4 && !(await target.isChecked()); pressed += 1)
    await page.keyboard.press("ArrowDown");
  await expect(target).toBeChecked();
};

test("ordering by keyboard alone, and what is focused is in sight", async ({ page }) => {
  test.slow();
  await page.goto("/pizzeria/vaise");
  await page.waitForLoadState("networkidle").catch(() => {});
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Margherita", exact: true }));
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet).toBeVisible();
  await expect.poll(() => sheet.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  const add = sheet.getByRole("button", { name: /^Ajouter ·/ });
  await tabTo(page, add);
  await expect(add).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();
  await tabTo(page, page.getByRole("link", { name: /Panier, 1 article/ }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/panier");
  await tabTo(page, page.getByRole("link", { name: "Passer commande" }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/commande");
  await choose(page, page.getByRole("radio", { name: "À emporter" }).last());
  for (const [label, value] of [
    ["Nom", "Clémence Clavier"],
    ["Téléphone", "06 39 98 12 35"],
    ["E-mail", "clemence.clavier@example.org"],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(value);
  }
  await choose(page, page.locator('input[name="pay"][value="on_receipt"]'));
  await tabTo(page, orderButton(page));
  await expect(orderButton(page)).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
