import { expect, test } from "@playwright/test";

test("each way says when it would be there: from the nearest zone on, then for one's own door, in the header too", async ({
  page,
}) => {
  await page.goto("/pizzeria/vaise");
  const menu = page.getByRole("main");
  await expect(menu.getByRole("radio", { name: /^Livraison\s*dès \d\d:\d\d$/ })).toBeAttached();
  await expect(menu.getByRole("radio", { name: /^À emporter\s*vers \d\d:\d\d$/ })).toBeAttached();
  const header = page.getByRole("banner");
  await expect(header.getByText(/^Livraison dès \d\d:\d\d/)).toBeVisible();
  await menu.locator("label", { hasText: "À emporter" }).click();
  await expect(header.getByText(/^À emporter vers \d\d:\d\d/)).toBeVisible();

  await page.goto("/");
  await page.locator("label", { hasText: "Livraison" }).click();
  await page
    .getByRole("combobox", { name: "Votre adresse ou votre code postal" })
    .fill("27 rue Gorge de Loup, 69009");
  await page.getByRole("button", { name: "Trouver ma pizzeria" }).click();
  await page.getByRole("link", { name: "Voir la carte" }).first().click();
  await page.waitForURL(/\/pizzeria\//);
  await expect(header.getByText(/^Livraison vers \d\d:\d\d/)).toBeVisible();
});
