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

for (const [prefix, line, said] of [
  [
    "",
    { dish: /^S’il manque un ingrédient/, piece: /^S’il n’y en a plus/ },
    { without: /faire sans/, replace: /mettre autre chose/, drop: /retirer le menu/, add: /^Ajouter ·/ },
  ],
  [
    "/en",
    { dish: /^If an ingredient runs out/, piece: /^If it runs out/ },
    { without: /make it without/, replace: /pack something else/, drop: /leave the menu out/, add: /^Add ·/ },
  ],
] as const) {
  test(`on its own page, for a drink and for a menu too ${prefix || "/fr"}`, async ({ page }) => {
    await page.goto(`${prefix}/pizzeria/vaise/margherita`);
    await (await awake(button(page, line.dish))).click();
    await page.getByRole("radio", { name: said.without }).check();
    await expectAccessible(page);
    await button(page, said.add).click();
    await page.goto(`${prefix}/pizzeria/vaise/coca33`);
    await (await awake(button(page, line.piece))).click();
    await page.getByRole("radio", { name: said.replace }).check();
    await expect(page.getByRole("combobox", { name: /À la place|Instead/ })).toHaveCount(1);
    await button(page, said.add).click();
    await page.goto(`${prefix}/panier`);
    await expect(button(page, said.without)).toBeVisible();
    await expect(button(page, line.piece)).toBeVisible();

    await page.goto(`${prefix}/pizzeria/vaise`);
    await (await awake(button(page, /^(Composer un menu|Build a menu)$/))).click();
    await button(page, /Menu solo|Solo menu/).click();
    const sheet = page.getByRole("dialog");
    for (const name of ["Margherita", "Cola 33", "Tiramisu"])
      await sheet.locator("label", { hasText: name }).first().click();
    await sheet.getByRole("button", { name: line.dish }).click();
    await expect(sheet.getByRole("radio", { name: said.replace })).toHaveCount(0);
    await sheet.getByRole("radio", { name: said.drop }).check();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: said.add }).click();
    await page.goto(`${prefix}/panier`);
    await expect(button(page, said.drop)).toBeVisible();
  });
}

test("the order taker asks it too, and it stands on the ticket", async ({ page }) => {
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await (await awake(button(page, /^Margherita Classique/))).click();
  await button(page, "Modifier Margherita").click();
  await button(page, "Faire une autre").click();
  await page.getByRole("combobox", { name: "À la place" }).selectOption({ label: "Reine" });
  await expectAccessible(page);
  await expect(page.getByText(/S’il manque un ingrédient\s: Reine/)).toBeVisible();
});

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
