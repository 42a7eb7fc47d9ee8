import { expect, type Page } from "@playwright/test";
import { withGoogle } from "./google";
import { awake, numberOn, orderButton } from "./house";
import { test } from "./screens";

/** A delivery from Vaise, as far as its address. */
async function toTheAddress(page: Page, address: string): Promise<void> {
  await page.goto("/pizzeria/vaise/margherita");
  await awake(page.getByRole("button", { name: /^Ajouter ·/ }));
  await page.getByText("Maxi", { exact: true }).first().click();
  await page.getByRole("button", { name: /^Ajouter ·/ }).click();
  await page.goto("/commande");
  await page.locator("label", { hasText: "Livraison" }).last().click();
  await page.getByLabel("Nom", { exact: true }).fill("Solange Perrin");
  await page.getByLabel("Téléphone").fill("06 39 98 21 43");
  await page.getByRole("combobox", { name: "Adresse de livraison" }).fill(address);
  await page.keyboard.press("Escape");
  await page.locator('input[name="pay"][value="on_receipt"]').check();
}

async function order(page: Page): Promise<void> {
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await numberOn(page);
}

test("only the postcode is known: the pin is put right by tap and by key, and the order goes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await toTheAddress(page, "4 allée des Inconnus, 69009 Lyon");
  const pin = page.getByRole("region", { name: "Votre porte sur la carte" });
  await expect(page.getByText(/^Nous situons 69009, pas encore votre porte/)).toBeVisible();
  await expect(pin.getByText(/Plan simplifié, sans rues/)).toBeVisible();
  await pin.getByRole("button", { name: "Vers le nord" }).click();
  await expect(pin.getByText("Repère à 50 m de l’endroit trouvé.")).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(pin.getByText("Repère à 100 m de l’endroit trouvé.")).toBeVisible();
  await pin.getByRole("button", { name: "Remettre le repère" }).click();
  await expect(pin.getByText(/^Repère à/)).toHaveCount(0);
  const plan = pin.getByRole("img", { name: /^Votre porte sur la carte/ });
  const box = await plan.boundingBox();
  await plan.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 - 20 } });
  await expect(pin.getByText(/^Repère à \d+ m de l’endroit trouvé\.$/)).toBeVisible();
  await order(page);
});

test("a door that was found may be checked on the map; the map comes only then", async ({ page }) => {
  await toTheAddress(page, "20 Grande rue de Vaise, 69009 Lyon");
  await page.getByRole("button", { name: "Vérifier l’endroit sur la carte" }).click();
  const pin = page.getByRole("region", { name: "Votre porte sur la carte" });
  await pin.getByRole("button", { name: "Vers l’est" }).click();
  await expect(pin.getByText("Repère à 10 m de l’endroit trouvé.")).toBeVisible();
  await order(page);
});

for (const google of ["there", "blocked", "hangs", "refuses the key"] as const) {
  test(`a delivery is ordered with its pin while Google ${google}`, async ({ page }) => {
    const asked = await withGoogle(page, google);
    await toTheAddress(page, "4 allée des Inconnus, 69009 Lyon");
    await expect(page.getByText(/^Nous situons 69009/)).toBeVisible();
    await expect(() => expect(asked).not.toEqual([])).toPass();
    const pin = page.getByRole("region", { name: "Votre porte sur la carte", exact: true });
    const theirs = pin.locator('[data-google="map-of-ours"]');
    if (google === "there") await expect(theirs.locator("gmp-advanced-marker")).toBeVisible();
    else await expect(pin.getByText(/Plan simplifié, sans rues/)).toBeVisible();
    await pin.getByRole("button", { name: "Vers le sud" }).click();
    await expect(pin.getByText("Repère à 50 m de l’endroit trouvé.")).toBeVisible();
    await order(page);
  });
}
