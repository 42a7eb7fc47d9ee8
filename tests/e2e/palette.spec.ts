import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";

test("by Ctrl-K one goes to a screen, an order or an ingredient, and finds only what is one's own to see", async ({
  page,
  someone,
}) => {
  const number = await orderMargherita(page, "vaise", "Zoé Palette");
  const seller = await someone();
  await signIn(seller, "vendeur", "vaise", "/staff/commandes/vaise");
  await awake(seller.getByRole("button", { name: "Aller à…" }));
  await seller.keyboard.press("Control+k");
  const field = seller.getByRole("combobox", { name: "Aller à, chercher" });
  await expect(field).toBeFocused();
  await expectAccessible(seller);
  await seller.keyboard.type("zoé pal");
  await expect(seller.getByRole("option", { name: new RegExp(`N° ${number} · Zoé Palette`) })).toBeVisible();
  await expectAccessible(seller);
  await seller.keyboard.press("Enter");
  await expect(seller.getByRole("heading", { name: `Commande ${number}` })).toBeVisible();
  await seller.getByRole("button", { name: "Aller à…" }).click();
  await seller.getByRole("combobox").fill("comptoir");
  await seller.keyboard.press("Enter");
  await seller.waitForURL(/\/staff\/comptoir\/vaise/);
  await seller.keyboard.press("Control+k");
  await seller.getByRole("combobox").fill("zoé palette");
  await seller
    .getByRole("group", { name: "Clients" })
    .getByRole("option", { name: /Zoé Palette/ })
    .click();
  await seller.waitForURL(/\/staff\/clients\/vaise\?client=/);
  await seller.keyboard.press("Control+k");
  await seller.getByRole("combobox").fill("rien de tel");
  await expect(seller.getByText("Rien de ce nom.")).toBeVisible();
  await seller.keyboard.press("Escape");
  await expect(seller.getByRole("dialog")).toHaveCount(0);

  // The kitchen sees no customers; of another outlet nobody finds anything.
  const cook = await someone();
  await signIn(cook, "pizzaiolo", "vaise", "/staff/stock/vaise");
  const found = async (query: string) => (await cook.request.get(`/staff/recherche?${query}`)).json();
  expect(await found("q=Palette&pizzeria=vaise")).toEqual({ orders: [], people: [], ingredients: [] });
  expect((await found("q=anan&pizzeria=vaise")).ingredients).toHaveLength(1);
  expect((await found("q=anan&pizzeria=part-dieu")).ingredients).toEqual([]);
  const other = await someone();
  await signIn(other, "vendeur", "part-dieu", "/staff/comptoir/part-dieu");
  expect((await (await other.request.get("/staff/recherche?q=Palette")).json()).orders).toEqual([]);
  expect((await page.request.get("/staff/recherche?q=Palette")).status()).toBe(401);
});
