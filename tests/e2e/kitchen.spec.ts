import { expect, type Locator } from "@playwright/test";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("from the shop through the kitchen to the counter, each screen follows by itself", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "part-dieu", "Lina Costa");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "part-dieu", "/staff/cuisine/part-dieu");
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await step("Prendre en charge").click();
  await expect(page.getByText("Prise en charge par la pizzeria")).toBeVisible();
  await step("Commencer").click();
  await expect(page.getByText("Préparation commencée")).toBeVisible();
  await expect(page.getByRole("button", { name: "Annuler la commande" })).toHaveCount(0);
  await step("Prête").click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();

  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu");
  await counter.locator("li", { hasText: "Lina Costa" }).first().getByRole("link").first().click();
  await (await awake(counter.getByRole("button", { name: "Remettre et encaisser" }).first())).click();
  await counter.getByRole("radio", { name: "Carte" }).click();
  await counter.getByRole("button", { name: /^Carte acceptée\s: encaisser .* et remettre$/ }).click();
  await expect(page.getByRole("heading", { name: "Récupérée. Bon appétit !" })).toBeVisible();
});

test("the race between cancelling and starting is told plainly", async ({ page, someone }) => {
  const number = await orderMargherita(page, "jean-mace", "Course Folle");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "jean-mace", "/staff/cuisine/jean-mace");
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await step("Prendre en charge").click();
  await page.getByRole("button", { name: "Annuler la commande" }).click();
  // Who loses may find his button gone before he taps it.
  const tap = (button: Locator) => button.click({ timeout: 5000 }).catch(() => {});
  await Promise.all([tap(page.getByRole("button", { name: "Oui, annuler" })), tap(step("Commencer"))]);
  await page.reload();
  await expect(page.getByText(/Commande annulée|On s’y met/).first()).toBeVisible();
});
