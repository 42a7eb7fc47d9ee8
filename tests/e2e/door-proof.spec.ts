import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, numberOn, orderButton, setOut, signIn } from "./house";
import { test } from "./screens";

const outlet = "gratte-ciel";

async function askFor(page: Page, proof: string): Promise<void> {
  await signIn(page, "manager", outlet, `/staff/livraisons/${outlet}/promesses`);
  await (await awake(page.getByLabel("Preuve à la porte"))).selectOption({ label: proof });
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Enregistré. Les prochaines promesses")).toBeVisible();
}

async function nobodyThere(courier: Page): Promise<void> {
  await courier.getByRole("button", { name: "Impossible", exact: true }).click();
  await courier.getByRole("radio").first().check();
  await courier.getByRole("button", { name: "Je rapporte la commande" }).click();
  await expect(courier.getByRole("dialog")).toHaveCount(0);
}

test("the customer's code is asked for at the door: another is refused, his own hands it over", async ({
  someone,
}) => {
  test.slow();
  await askFor(await someone(), "Code du client");
  const customer = await someone();
  await customer.goto(`/pizzeria/${outlet}/margherita`);
  await awake(customer.getByRole("button", { name: /^Ajouter ·/ }));
  await customer.getByText("Maxi", { exact: true }).first().click();
  await customer.getByRole("button", { name: /^Ajouter ·/ }).click();
  await customer.goto("/commande");
  await customer.locator("label", { hasText: "Livraison" }).last().click();
  await customer.getByLabel("Nom", { exact: true }).fill("Ismaël Porte");
  await customer.getByLabel("Téléphone").fill("06 39 98 12 78");
  await customer.getByLabel("E-mail").fill("ismael.porte@example.org");
  await customer
    .getByRole("combobox", { name: "Adresse de livraison" })
    .fill("56 cours Émile Zola, 69100 Villeurbanne");
  await customer.getByRole("option").first().click();
  await customer.locator('input[name="pay"][value="on_receipt"]').check();
  await orderButton(customer).click();
  await customer.waitForURL(/\/suivi\//);
  const number = await numberOn(customer);
  const said = customer.getByText("Votre code pour le livreur").locator("xpath=..");
  const code = /\d{4}/.exec(await said.innerText())?.[0] ?? "";
  expect(code).not.toBe("");

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", outlet, `/staff/cuisine/${outlet}`);
  const named = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await expect(named("Prendre en charge").or(named("Commencer")).first()).toBeVisible();
  if (await named("Prendre en charge").isVisible()) await named("Prendre en charge").click();
  for (const word of ["Commencer", "Prête"]) await named(word).click();

  const courier = await someone();
  await courier.setViewportSize({ width: 360, height: 740 });
  await signIn(courier, "livreur", outlet, `/staff/tournee/${outlet}`);
  const stop = courier.getByRole("region", { name: `n° ${number}`, exact: true });
  await awake(courier.getByRole("link", { name: "Accueil de l’équipe" }));
  const deliver = courier.getByRole("button", { name: "Livrée", exact: true });
  const sheet = courier.getByRole("dialog");
  await expect(async () => {
    await setOut(courier);
    // Others, whom the evening before left, are not at home.
    if (!(await stop.isVisible()) && (await deliver.isVisible())) await nobodyThere(courier);
    await expect(stop).toBeVisible({ timeout: 2000 });
  }).toPass();

  const hand = async (figures: string) => {
    await deliver.click();
    await sheet.getByLabel("Code du client (4 chiffres)").fill(figures);
    await sheet.getByRole("button", { name: "Continuer" }).click();
    await sheet.getByRole("radio", { name: "Espèces" }).click();
    await sheet.getByRole("button", { name: /^Encaisser .* et remettre$/ }).click();
  };
  await hand(code === "0000" ? "1111" : "0000");
  await expect(courier.getByText("Ce n’est pas le code de cette commande.").first()).toBeVisible();
  await courier.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await deliver.click();
  await expectAccessible(courier);
  await courier.keyboard.press("Escape");
  await hand(code);
  await expect(customer.getByRole("heading", { name: "Livrée. Bon appétit !" })).toBeVisible();
  await askFor(await someone(), "Aucune");
});
