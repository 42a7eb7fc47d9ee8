import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const typed = (page: Page) => page.getByRole("combobox", { name: "Saisir ou chercher un article" });

test("what is eaten here is sold to who gives no name, and the bench, the receipt and its VAT say so", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "vendeur", "croix-rousse", "/staff/comptoir/croix-rousse");
  await (await awake(page.getByRole("radio", { name: "Comptoir", exact: true }))).click();
  for (const line of ["1 margherita m", "1 coca33"]) {
    await typed(page).fill(line);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("radio", { name: "Sur place" }).click();
  await expect(page.getByText("Il manque le numéro de téléphone.")).toHaveCount(0);
  await expect(button(page, /^Passer la commande/)).toBeEnabled();
  await page.keyboard.press("Control+Enter");

  const sheet = page.getByRole("dialog");
  const take = button(page, /^Encaisser 1\d,\d\d/);
  await expect(sheet.or(take).first()).toBeVisible();
  if (!(await sheet.isVisible())) await take.click();
  await expect(sheet.getByRole("heading", { name: /Client au comptoir/ })).toBeVisible();
  await sheet.getByRole("radio", { name: "Carte" }).click();
  await expectAccessible(page);
  await button(page, /^Carte acceptée/).click();
  await expect(page.getByText("Payée", { exact: true })).toBeVisible();
  await expect(page.getByText(/^Le client est servi sur place/)).toBeVisible();
  const said = await page.getByText(/^N° \d+$/).innerText();

  await page.goto("/staff/livraisons/croix-rousse");
  const card = page.getByRole("article", { name: said.replace("N°", "n°"), exact: true });
  await expect(card.getByText("Sur place")).toBeVisible();

  await page.goto("/staff/commandes/croix-rousse");
  await page
    .getByRole("link", { name: `Ouvrir la commande ${said.replace(/\D/g, "")}`, exact: true })
    .click();
  await expect(page.getByRole("heading", { name: "Client au comptoir" })).toBeVisible();
  await page.getByRole("link", { name: "Tickets" }).click();
  await expect(page.getByText(/sur place/i).first()).toBeVisible();
  await expect(page.getByText(/10\s%/).first()).toBeVisible();
  // A can taken away would bear 5.5 %.
  await expect(page.getByText(/5,5\s%/)).toHaveCount(0);
});
