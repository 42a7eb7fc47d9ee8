import { expect } from "@playwright/test";
import { awake, bringBack, numberOn, orderButton, setOut, signIn } from "./house";
import { test } from "./screens";

test("customer, order taker and courier follow one order; the courier's network goes at the door and comes back", async ({
  someone,
}) => {
  const customer = await someone();
  await customer.goto("/pizzeria/vaise/margherita");
  await awake(customer.getByRole("button", { name: /^Ajouter ·/ }));
  await customer.getByText("Maxi", { exact: true }).first().click();
  await customer.getByRole("button", { name: /^Ajouter ·/ }).click();
  await customer.goto("/commande");
  await customer.locator("label", { hasText: "Livraison" }).last().click();
  await customer.getByLabel("Nom", { exact: true }).fill("Irène Coste");
  await customer.getByLabel("Téléphone").fill("06 39 98 12 77");
  await customer.getByLabel("E-mail").fill("irene.coste@example.org");
  await customer
    .getByRole("combobox", { name: "Adresse de livraison" })
    .fill("20 Grande rue de Vaise, 69009 Lyon");
  await customer.getByRole("option").first().click();
  await customer.locator('input[name="pay"][value="on_receipt"]').check();
  await orderButton(customer).click();
  await customer.waitForURL(/\/suivi\//);
  const number = await numberOn(customer);

  const desk = await someone();
  await signIn(desk, "vendeur", "vaise", "/staff/livraisons/vaise");
  const card = desk.getByRole("article", { name: `n° ${number}`, exact: true });
  await expect(card.getByText("Irène Coste")).toBeVisible();

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "vaise", "/staff/cuisine/vaise");
  for (const word of ["Commencer", "Prête"])
    await kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true }).click();
  await expect(card.getByText(/^prête depuis/)).toBeVisible();
  await expect(customer.getByRole("heading", { name: "Sortie du four" })).toBeVisible();

  const courier = await someone();
  await courier.setViewportSize({ width: 360, height: 740 });
  await signIn(courier, "livreur", "vaise", "/staff/tournee/vaise");
  const stop = courier.getByRole("region", { name: `n° ${number}`, exact: true });
  await awake(courier.getByRole("link", { name: "Accueil de l’équipe" }));
  await expect(async () => {
    await setOut(courier);
    // The evening before may have left him others to ride to first.
    if (!(await stop.isVisible()) && (await courier.getByRole("region").first().isVisible()))
      await bringBack(courier);
    await expect(stop).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(stop.getByText("20 Grande rue de Vaise")).toBeVisible();
  await expect(customer.getByRole("heading", { name: "En route vers chez vous" })).toBeVisible();
  await expect(card.getByText(/est en route$/)).toBeVisible();

  // The way is drawn from the outlet, which he need not have asked for, or from an address he types; a dead spot keeps it.
  const way = stop.getByRole("figure", { name: `Trajet vers le n° ${number}` });
  await expect(
    way.getByText(/^\d(,\d)? km, environ \d+ minutes? à vol d’oiseau, durée estimée\.$/),
  ).toBeVisible();
  await expect(way.getByRole("img", { name: /^Trajet vers/ })).toBeVisible();
  await stop.getByText("Partir d’une autre adresse").click();
  await stop.getByLabel("Adresse de départ").fill("36 rue du Mail");
  await stop.getByRole("button", { name: "Tracer ce trajet" }).click();
  await expect(stop.getByText(/^Numéro, rue et code postal/)).toBeVisible();
  await stop.getByLabel("Adresse de départ").fill("36 rue du Mail 69004");
  await stop.getByRole("button", { name: "Tracer ce trajet" }).click();
  await expect(stop.getByRole("button", { name: "Revenir à ma position" })).toBeVisible();
  await expect(way.getByText(/^[2-9],\d km, environ/)).toBeVisible();
  await stop.getByRole("button", { name: "Revenir à ma position" }).click();

  // He is told what it is for, says yes, and sees that it is on; the customer sees where he is and how long ago.
  await courier.context().grantPermissions(["geolocation"]);
  await courier.context().setGeolocation({ latitude: 45.7712, longitude: 4.815, accuracy: 9 });
  const sharing = courier.getByRole("region", { name: "Partage de la position" });
  await expect(sharing.getByText("Position non partagée")).toBeVisible();
  await sharing.getByRole("button", { name: "Partager" }).click();
  await expect(sharing.getByText("Position partagée")).toBeVisible();
  await expect(stop.getByText(/^0,7 km à vol d’oiseau/)).toBeVisible();
  const approach = customer.getByRole("region", { name: "Votre livreur" });
  await expect(approach.getByText(/^À 0,7 km de chez vous, environ/)).toBeVisible();
  await expect(approach.getByText(/^Vu il y a \d+ secondes?\./)).toBeVisible();

  await courier.context().setOffline(true);
  await courier.getByRole("button", { name: "Livrée", exact: true }).click();
  await courier.getByRole("radio", { name: "Espèces" }).click();
  await courier.getByRole("button", { name: /^Encaisser .* et remettre$/ }).click();
  await expect(courier.getByRole("dialog")).toHaveCount(0);
  await expect(courier.getByText(new RegExp(`^N° ${number} livrée à`))).toBeVisible();
  await expect(courier.getByText(/envoyé dès qu’il y a du réseau/)).toBeVisible();
  await expect(stop).toHaveCount(0);
  await expect(card).toBeVisible();

  await courier.context().setOffline(false);
  await expect(courier.getByText(new RegExp(`^N° ${number} livrée à`))).toHaveCount(0);
  await expect(customer.getByRole("heading", { name: "Livrée. Bon appétit !" })).toBeVisible();
  await expect(approach).toHaveCount(0);
  await expect(sharing).toHaveCount(0);
  await expect(card).toHaveCount(0);

  const manager = await someone();
  await signIn(manager, "manager", "vaise", "/staff/commandes/vaise");
  await manager.getByRole("searchbox").first().fill("Irène Coste");
  await expect(manager.locator("li", { hasText: "Irène Coste" }).getByText("livrée").first()).toBeVisible();
});
