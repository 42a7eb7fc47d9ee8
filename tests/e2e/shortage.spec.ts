import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, numberOn, orderButton, signIn, take } from "./house";
import { test } from "./screens";

const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });

for (const [prefix, open, without] of [
  ["", /S’il manque un ingrédient\s: m’appeler/, "la faire sans"],
  ["/en", /If an ingredient runs out: call me/, "make it without"],
] as const) {
  test(`what is done when an ingredient runs out is chosen in the basket ${prefix || "/fr"}`, async ({
    page,
  }) => {
    await take(page, "vaise", "margherita");
    await page.goto(`${prefix}/panier`);
    await (await awake(button(page, open))).click();
    await expectAccessible(page);
    await page.getByRole("radio", { name: new RegExp(without) }).check();
    await expect(button(page, new RegExp(without))).toBeVisible();
    await page.reload();
    await expect(button(page, new RegExp(without))).toBeVisible();
  });
}

test("the kitchen runs out of basil: the wish is done, the customer sees it at once", async ({
  page,
  someone,
}) => {
  await take(page, "vaise", "margherita");
  await page.goto("/panier");
  await (await awake(button(page, /S’il manque un ingrédient/))).click();
  await page.getByRole("radio", { name: /la faire sans/ }).check();
  await fillCheckout(page, "Sans Basilic");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const number = await numberOn(page);

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "vaise", "/staff/cuisine/vaise");
  const ticket = kitchen.getByRole("listitem", { name: new RegExp(`^n°\\s${number}$`) });
  await expect(ticket.getByText(/S’il manque un ingrédient\s: sans/)).toBeVisible();
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  const accept = step("Prendre en charge");
  if (await accept.isVisible()) await accept.click();
  await step("Commencer").click();
  await expect(step("Prête")).toBeVisible();
  await ticket.getByRole("button", { name: /Il manque quelque chose/ }).click();
  const sheet = kitchen.getByRole("dialog");
  await sheet.getByRole("button", { name: /Basilic/ }).click();
  await expectAccessible(kitchen);
  await sheet.getByRole("button", { name: /Il manque\s: / }).click();
  await expect(ticket.getByText("La commande a changé")).toBeVisible();
  await expect(page.getByText(/sans basilic/i).first()).toBeVisible();
});
