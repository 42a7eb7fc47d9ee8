import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, numberOn, orderButton, signIn, take } from "./house";
import { test } from "./screens";

test("an allergy said at the checkout stands loud in the kitchen, which reads it by name before it begins", async ({
  page,
  someone,
}) => {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Alix Prudent");
  await (await awake(page.getByLabel("Signaler une allergie à la cuisine"))).check();
  await expect(page.getByText("nous ne pouvons jamais promettre l’absence de traces")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("lait", { exact: true }).check();
  await page.getByLabel("Autre chose, ou une précision").fill("et le kiwi");
  await orderButton(page).click();
  await expect(page.getByText("Dites à quoi, et acceptez que la pizzeria le lise.").first()).toBeVisible();
  await page.getByLabel(/J’accepte que la pizzeria lise/).check();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const number = await numberOn(page);

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "part-dieu", "/staff/cuisine/part-dieu");
  const manager = await someone();
  await signIn(manager, "manager", "part-dieu", "/staff/cuisine/part-dieu");
  const ticket = (screen: typeof kitchen) =>
    screen.getByRole("listitem", { name: new RegExp(`^n°\\s${number}$`) });
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await expect(ticket(kitchen)).toContainText("Margherita en contient : lait");
  await expect(ticket(kitchen)).toContainText("« et le kiwi »");
  await step("Prendre en charge").click();
  await expect(step("Commencer")).toHaveCount(0);
  await expectAccessible(kitchen);
  await step("Allergie lue").click();
  await expect(ticket(manager)).toContainText(/Lue par .+ à \d\d:\d\d/);
  await kitchen.goto(`/staff/cuisine/part-dieu`);
  await ticket(kitchen).getByRole("link").click();
  await expect(kitchen.getByText("ALLERGIE : lait, « et le kiwi »").first()).toBeVisible();
  await kitchen.goto(`/staff/cuisine/part-dieu`);
  await (await awake(step("Commencer"))).click();

  // What he forgot to say he says on the telephone: it is read before the order goes on.
  const counter = await someone();
  await signIn(counter, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Alix+Prudent");
  await counter.locator("li", { hasText: "Alix Prudent" }).first().getByRole("link").first().click();
  await expect(counter.getByText(/^Lu en cuisine par /)).toBeVisible();
  await (await awake(counter.getByRole("button", { name: "Modifier l’allergie" }))).click();
  await counter.getByRole("dialog").getByLabel("céleri", { exact: true }).check();
  await expectAccessible(counter);
  await counter.getByRole("button", { name: "Prévenir la cuisine" }).click();
  await expect(counter.getByText("Pas encore lu en cuisine")).toBeVisible();
  await expectAccessible(counter);
  await expect(ticket(kitchen)).toContainText("céleri");
  await step("Allergie lue").click();
  await expect(counter.getByText(/^Lu en cuisine par /)).toBeVisible();
  await step("Prête").click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();
});

test("an order taker says it for who calls, with his agreement", async ({ page }) => {
  await signIn(page, "vendeur", "croix-rousse", "/staff/comptoir/croix-rousse");
  await (await awake(page.getByRole("button", { name: /Margherita/ }).first())).click();
  await page.getByLabel("Le client signale une allergie").check();
  await page.getByLabel("gluten", { exact: true }).check();
  await expect(page.getByLabel("Le client accepte que la cuisine le sache")).toBeVisible();
  await expectAccessible(page);
});
