import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { withGoogle } from "./google";
import { awake, signIn, take } from "./house";
import { test } from "./screens";

test("a manager draws a zone by hand and by key, gives it a fee by the basket, and takes it away", async ({
  someone,
}) => {
  const page = await someone();
  await page.setViewportSize({ width: 1440, height: 1000 });
  await signIn(page, "manager", "vaise", "/staff/livraisons/vaise/promesses");
  await page.getByRole("link", { name: "Zones et frais de livraison" }).click();
  await expect(page.getByRole("button", { name: /^Quartier gratuite/ })).toBeVisible();
  await (await awake(page.getByRole("button", { name: "Nouvelle zone" }))).click();
  const corner = (number: number) => page.getByRole("button", { name: new RegExp(`^Point ${number} sur `) });
  await expect(corner(16)).toBeVisible();

  const before = await corner(1).boundingBox();
  if (!before) throw new Error("no corner");
  await page.mouse.move(before.x + 12, before.y + 12);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await corner(1).boundingBox())?.x).toBeGreaterThan(before.x + 30);
  const after = await corner(1).boundingBox();
  await corner(1).press("+");
  await expect(page.getByText("Contour · 17 points")).toBeVisible();
  await corner(2).press("Delete");
  await corner(1).press("Shift+ArrowLeft");
  await expect(page.getByText("Contour · 16 points")).toBeVisible();
  await expect.poll(async () => (await corner(1).boundingBox())?.x).toBeLessThan(after?.x ?? 0);

  await page.getByLabel("Nom", { exact: true }).fill("Essai du vendredi");
  await page.getByLabel("Rang").fill("90");
  await page.getByRole("button", { name: "Ajouter un tarif" }).click();
  const rule = page.getByRole("group", { name: "Tarif 1" });
  await expect(rule.getByText("Donnez les frais")).toBeVisible();
  await rule.getByLabel("Frais (€)").fill("0");
  await rule.getByLabel("Dès un panier de (€)").fill("30");
  await rule.getByText("ven.").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Zone enregistrée.")).toBeVisible();

  const kept = page.getByRole("button", { name: /^Essai du vendredi/ });
  await expect(kept).toContainText("1 tarif sous condition");
  await kept.click();
  await expect(rule.getByLabel("Dès un panier de (€)")).toHaveValue("30,00");
  await page.getByRole("button", { name: "Supprimer la zone" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Supprimer la zone" }).click();
  await expect(page.getByText("Zone supprimée.")).toBeVisible();
  await expect(kept).toHaveCount(0);
});

test("a zone that crosses itself is refused in words, and an order taker draws none", async ({ someone }) => {
  const page = await someone();
  await signIn(page, "manager", "vaise", "/staff/livraisons/vaise/zones");
  await (await awake(page.getByRole("button", { name: "Nouvelle zone" }))).click();
  await page.getByLabel("Nom", { exact: true }).fill("De biais");
  const corner = page.getByRole("button", { name: /^Point 1 sur / });
  for (let step = 0; step < 18; step += 1) await corner.press("Shift+ArrowDown");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Le contour de la zone se croise")).toBeVisible();

  const counter = await someone();
  await signIn(counter, "vendeur", "vaise", "/staff/livraisons/vaise");
  await counter.goto("/staff/livraisons/vaise/zones");
  await expect(counter.getByRole("heading", { name: "Zones de livraison" })).toHaveCount(0);
});

test("on Google's streets the corners stand as they do on the plan, which is one tap away", async ({
  page,
}) => {
  await withGoogle(page, "there");
  await signIn(page, "manager", "vaise", "/staff/livraisons/vaise/zones");
  const map = page.locator('[data-google="map-of-ours"]');
  const marks = map.locator("gmp-advanced-marker");
  await expect(marks).toHaveCount(1);
  await (await awake(page.getByRole("button", { name: "Nouvelle zone" }))).click();
  await expect(marks).toHaveCount(1 + 2 * 16);
  await page.getByRole("button", { name: "Plan simplifié" }).click();
  await expect(page.getByRole("button", { name: "Point 16 sur 16" })).toBeVisible();
  await expect(map).toHaveCount(0);
});

test("where the chosen pizzeria does not deliver, another one offers to, with its time, and takes the basket", async ({
  page,
}) => {
  await take(page, "vaise", "margherita");
  await page.goto("/panier");
  await (await awake(page.getByRole("button", { name: "Un de plus" }))).click();
  await page.goto("/commande");
  await (await awake(page.getByRole("combobox", { name: "Adresse de livraison" }))).fill(
    "143 rue Louis Becker 69100",
  );
  await page
    .getByRole("option", { name: /143 rue Louis Becker/i })
    .first()
    .click();
  const offer = page.getByRole("status").filter({ hasText: "peut s’en charger" });
  await expect(offer).toContainText(/livrée vers \d\d:\d\d/);
  await offer.getByRole("button", { name: /^Commander à / }).click();
  await expect(offer).toHaveCount(0);
  await expect(page.getByText("Nous ne livrons pas à cette adresse")).toHaveCount(0);
});
