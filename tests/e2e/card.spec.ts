import { expect, test } from "@playwright/test";
import { awake, signIn } from "./house";

const save = { name: "Enregistrer" };

test("head office gives an outlet a price of its own, which its shop shows, and takes it back", async ({
  page,
}) => {
  await signIn(page, "direction", null, "/staff/catalogue?q=tiramisu");
  await page.getByRole("link", { name: "Tiramisu", exact: false }).first().click();
  const panel = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ hasText: "Dans les pizzerias" });
  const own = page.getByLabel(/^Prix à Croix-Rousse, /);
  const put = async (typed: string) => {
    await (await awake(own)).fill(typed);
    await panel.getByRole("button", save).click();
    await expect(page.getByText("C’est enregistré : la carte est à jour.").first()).toBeVisible();
    await expect(panel.getByRole("button", save)).toBeDisabled();
  };
  await put("7,77");
  const shop = await page.context().newPage();
  await expect(async () => {
    await shop.goto("/pizzeria/croix-rousse");
    await expect(shop.getByText("7,77 €").first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await shop.goto("/pizzeria/vaise");
  await expect(shop.getByText("7,77 €")).toHaveCount(0);
  await page.reload();
  await put("");
});

test("a manager reads his outlet's card and not the group's", async ({ page }) => {
  await signIn(page, "manager", "croix-rousse", "/staff/catalogue/croix-rousse");
  await expect(page.getByRole("heading", { name: "La carte de Croix-Rousse" })).toBeVisible();
  await expect(page.getByRole("link", { name: "La carte du groupe" })).toHaveCount(0);
  for (const path of ["/staff/catalogue/produits/margherita", "/staff/catalogue/vaise"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
  }
});

test("an order taker has no card to keep", async ({ page }) => {
  await signIn(page, "vendeur", "croix-rousse");
  const answer = await page.goto("/staff/catalogue/croix-rousse");
  expect(answer?.status()).toBe(404);
});
