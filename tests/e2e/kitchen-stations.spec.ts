import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("from the bench into the oven and out of it: the order moves on by itself, and its customer's page with it", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "part-dieu", "Nina Fourneau");
  const bench = await someone();
  await signIn(bench, "pizzaiolo", "part-dieu", "/staff/cuisine/part-dieu");
  await bench.goto("/staff/cuisine/part-dieu?poste=garniture");
  const oven = await someone();
  await signIn(oven, "manager", "part-dieu", "/staff/cuisine/part-dieu");
  await oven.goto("/staff/cuisine/part-dieu?poste=four");
  const step = (word: string) =>
    bench.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await (await awake(step("Prendre en charge"))).click();
  await step("Commencer").click();
  await expectAccessible(bench);
  await step("Tout garni").click();
  await expect(step("Tout garni")).toHaveCount(0);

  const waiting = oven.getByRole("button", { name: new RegExp(`commande n° ${number}.*Enfourner`) });
  await (await awake(waiting)).click();
  const timer = oven.getByRole("button", { name: `Sortir Margherita, commande n° ${number}` });
  await expect(timer).toContainText(/[0-3]:\d\d/);
  await expect(page.getByText("Au four", { exact: true })).toBeVisible();
  await expectAccessible(oven);

  // A wrong tap, taken back, and its timer still runs after a reload.
  await oven.getByRole("button", { name: `Margherita, commande n° ${number} : pas au four` }).click();
  await waiting.click();
  await expect(timer).toBeEnabled();
  await oven.reload();
  await (await awake(timer)).click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();
  await expect(timer).toHaveCount(0);
});

test("oven and times are the manager's to set; cutting and packing then says what is ready", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "jean-mace", "Théo Découpe");
  const manager = await someone();
  await signIn(manager, "manager", "jean-mace", "/staff/cuisine/jean-mace");
  const setUp = async () => {
    await (await awake(manager.getByRole("button", { name: "Réglages de l’écran" }))).click();
    await manager.getByRole("menuitem", { name: "Four et temps de la cuisine" }).click();
  };
  await setUp();
  await expectAccessible(manager);
  await manager.getByLabel("Places au four").fill("beaucoup");
  await manager.getByRole("button", { name: "Enregistrer" }).click();
  await expect(manager.getByText("Un nombre manque ou sort des bornes.")).toBeVisible();
  await manager.getByLabel("Places au four").fill("6");
  await manager.getByLabel("La découpe a son écran").check();
  await manager.getByRole("button", { name: "Enregistrer" }).click();
  await expect(manager.getByText("Enregistré")).toBeVisible();

  const step = (word: string) =>
    manager.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await step("Prendre en charge").click();
  await step("Commencer").click();
  await step("Prête").waitFor();
  const ticket = manager.getByRole("listitem", { name: new RegExp(`^n°\\s${number}$`) });
  await ticket.getByRole("button", { name: "Margherita : faite" }).click();
  await manager.getByRole("button", { name: "Four", exact: false }).first().click();
  await manager.getByRole("button", { name: new RegExp(`commande n° ${number}.*Enfourner`) }).click();
  // It can be taken out once the house knows that it is in.
  const timer = manager.getByRole("button", { name: `Sortir Margherita, commande n° ${number}` });
  await expect(timer).toBeEnabled();
  await manager.goto("/staff/cuisine/jean-mace?poste=four");
  // By keys: the first pizza due, then out with it.
  await awake(timer);
  await manager.keyboard.press("1");
  await manager.keyboard.press("Enter");
  await expect(manager.getByRole("button", { name: /^Remettre au four/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toHaveCount(0);
  await manager.goto("/staff/cuisine/jean-mace?poste=decoupe");
  await expectAccessible(manager);
  await (await awake(step("Prête"))).click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();
});
