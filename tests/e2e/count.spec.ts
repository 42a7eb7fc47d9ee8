import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test.use({ viewport: { width: 390, height: 800 } });

// More than the books have: other tests order here, and nothing may run out of it.
const outlet = "jean-mace";
const counted = (page: Page) => page.getByRole("status").filter({ hasText: "sur 10 produits comptés" });

async function count(page: Page, at: number, quantity: string): Promise<void> {
  await page
    .getByRole("textbox", { name: /^Quantité de/ })
    .nth(at)
    .fill(quantity);
}

test("a flash count on a phone goes on while the connection is cut, and a manager closes it", async ({
  page,
  context,
  someone,
}) => {
  test.slow();
  await signIn(page, "pizzaiolo", outlet, `/staff/stock/${outlet}/comptages`);
  await expectAccessible(page);
  await page.getByRole("radio", { name: /Comptage éclair/ }).check();
  await (await awake(page.getByRole("button", { name: "Commencer" }))).click();
  await expect(page.getByRole("heading", { name: "Comptage éclair" })).toBeVisible();
  await awake(page.getByRole("textbox", { name: /^Quantité de/ }).first());
  // Blind: not a word of what the books expect.
  await expect(page.getByText(/Attendu|Écart/)).toHaveCount(0);
  await count(page, 0, "92,5");
  await expect(counted(page).getByText("Tout est envoyé")).toBeVisible();

  await context.setOffline(true);
  await count(page, 1, "91+0,5");
  await count(page, 2, "90");
  await expect(
    counted(page).getByText("2 comptages gardés sur cet appareil, pas encore envoyés"),
  ).toBeVisible();
  await context.setOffline(false);
  await expect(counted(page).getByText("Tout est envoyé")).toBeVisible({ timeout: 20_000 });
  await expect(counted(page).getByText("3 sur 10")).toBeVisible();
  await expectAccessible(page);
  const sheet = page.url();
  // What was kept is there again after the page was closed, and is not sent a second time.
  await page.reload();
  await expect(page.getByRole("textbox", { name: /^Quantité de/ }).nth(1)).toHaveValue("91,5");

  // The counter may not see what came of it; the manager does.
  expect((await page.goto(`${sheet}/ecarts`))?.status()).toBe(404);
  const manager = await someone();
  await signIn(manager, "manager", outlet, `${new URL(sheet).pathname}/ecarts`);
  await expect(manager.getByText("3/10")).toBeVisible();
  const reasons = manager.getByRole("combobox", { name: /^Raison de l’écart/ });
  await awake(reasons.first());
  await expectAccessible(manager);
  for (const reason of await reasons.all()) await reason.selectOption({ label: "Inexpliqué" });
  await manager.getByRole("button", { name: "Clore et corriger le registre" }).click();
  await manager.getByRole("alertdialog").getByRole("button", { name: "Clore" }).click();
  await expect(manager.getByText("Comptage clos : le registre est corrigé.")).toBeVisible();
  await expect(manager.getByRole("button", { name: "Clore et corriger le registre" })).toHaveCount(0);
  await manager.goto(sheet);
  await expect(manager.getByText("Ce comptage est terminé.")).toBeVisible();
});
