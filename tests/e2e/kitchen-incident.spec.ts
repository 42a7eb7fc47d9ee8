import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("a pizza falls: it is made again in front of everything, on every screen, and the manager reads what it cost", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "part-dieu", "Chute Libre");
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "part-dieu", "/staff/cuisine/part-dieu");
  const manager = await someone();
  await signIn(manager, "manager", "part-dieu", "/staff/cuisine/part-dieu");
  const step = (word: string) =>
    kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
  await step("Prendre en charge").click();
  await step("Commencer").click();
  await step("Prête").click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();

  await kitchen.getByRole("button", { name: `Incident, commande n° ${number}` }).click();
  await expectAccessible(kitchen);
  await kitchen.getByRole("button", { name: "Tombée" }).click();
  const again = `À refaire, commande n° ${number}`;
  await expect(kitchen.getByRole("listitem", { name: again })).toContainText("Margherita");
  await expect(manager.getByRole("listitem", { name: again })).toBeVisible();
  await expect(page.getByRole("heading", { name: "On s’y met" })).toBeVisible();
  await expectAccessible(manager);

  await step("Prête").click();
  await expect(kitchen.getByText("est encore à refaire")).toBeVisible();
  await kitchen.getByRole("button", { name: `Refaite : commande n° ${number}` }).click();
  await expect(manager.getByRole("listitem", { name: again })).toHaveCount(0);
  await step("Prête").click();
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();

  await manager.goto("/staff/stock/part-dieu/incidents");
  await expect(manager.getByRole("rowheader", { name: "Tombée" })).toBeVisible();
  await expectAccessible(manager);
  const file = await manager.request.get("/staff/stock/part-dieu/incidents/fichier");
  expect(file.headers()["content-disposition"]).toContain("part-dieu-incidents-");
  expect(await file.text()).toMatch(/;Tombée;Margherita;\d+;\d+,\d\d;/);
  await manager.getByRole("link", { name: `Commande n° ${number}` }).click();
  await manager.waitForURL(/\/staff\/commandes\/part-dieu\//);
});
