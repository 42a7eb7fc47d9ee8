import { expect } from "@playwright/test";
import { awake, setOut, signIn } from "./house";
import { test } from "./screens";

test("an order taken on the phone goes through kitchen and courier to the door", async ({ someone }) => {
  const counter = await someone();
  await signIn(counter, "vendeur", "croix-rousse", "/staff/comptoir/croix-rousse");
  await (await awake(counter.getByLabel("Numéro de téléphone"))).fill("04 65 71 99 07");
  await counter.getByLabel("Nom", { exact: true }).fill("Odile Vernet");
  await counter.getByLabel("Saisir ou chercher un article").fill("2 margherita m");
  await counter.keyboard.press("Enter");
  await counter.getByRole("radio", { name: "Livraison" }).click();
  await counter.getByLabel("Numéro et rue").fill("36 rue du Mail");
  await counter.getByRole("button", { name: /36 rue du Mail/ }).click();
  await counter.getByLabel("Note pour le livreur").fill("Au fond de la cour");
  await expect(counter.getByText(/Nous y livrons/)).toBeVisible();
  await counter.getByRole("button", { name: /^Passer la commande/ }).click();
  await expect(counter.getByText(/^Chez Odile Vernet à /)).toBeVisible();
  const placed = await counter.getByText(/^N° \d+$/).textContent();
  const number = Number(/\d+/.exec(placed ?? "")?.[0]);

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "croix-rousse", "/staff/cuisine/croix-rousse");
  // This outlet takes orders in charge by itself.
  for (const word of ["Commencer", "Prête"])
    await kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true }).click();

  const courier = await someone();
  await courier.setViewportSize({ width: 360, height: 740 });
  await signIn(courier, "livreur", "croix-rousse", "/staff/tournee/croix-rousse");
  const stop = courier.getByRole("region", { name: `n° ${number}` });
  const deliver = async () => {
    const door =
      (await courier
        .getByRole("region", { name: /^n° \d+$/ })
        .first()
        .getAttribute("aria-label")) ?? "";
    await courier.getByRole("button", { name: "Livrée", exact: true }).click();
    const card = courier.getByRole("radio", { name: "Carte" });
    await expect(card.or(courier.getByText(/Déjà payée\s: /))).toBeVisible();
    if (await card.isVisible()) await card.click();
    await courier
      .getByRole("button", { name: /^(Carte acceptée\s: encaisser .* et remettre|Remettre)/ })
      .click();
    // Under an open sheet nothing has a role.
    await expect(courier.getByRole("dialog")).toHaveCount(0);
    await expect(courier.getByRole("region", { name: door, exact: true })).toHaveCount(0);
  };
  // The evening before may have left him others to ride to first.
  await expect(async () => {
    await setOut(courier);
    if (
      !(await stop.isVisible()) &&
      (await courier
        .getByRole("region", { name: /^n° \d+$/ })
        .first()
        .isVisible())
    )
      await deliver();
    await expect(stop).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(stop.getByText("Au fond de la cour")).toBeVisible();
  await deliver();
  await expect(stop).toHaveCount(0);

  const orders = await someone();
  await signIn(orders, "manager", "croix-rousse", "/staff/commandes/croix-rousse");
  await orders.getByRole("searchbox").first().fill("Odile Vernet");
  await expect(orders.locator("li", { hasText: "Odile Vernet" }).getByText("livrée").first()).toBeVisible();
});
