import { expect, type Page } from "@playwright/test";
import { awake, signIn } from "./house";
import { test } from "./screens";

const outlet = "gratte-ciel";

/** A delivery taken on the telephone. @returns its number. */
async function deliverTo(counter: Page, street: string, name: string): Promise<number> {
  await counter.goto(`/staff/comptoir/${outlet}`);
  await (await awake(counter.getByLabel("Numéro de téléphone"))).fill("04 65 71 99 21");
  await counter.getByLabel("Nom", { exact: true }).fill(name);
  await counter.getByLabel("Saisir ou chercher un article").fill("2 margherita m");
  await counter.keyboard.press("Enter");
  await counter.getByRole("radio", { name: "Livraison" }).click();
  await counter.getByLabel("Numéro et rue").fill(street);
  await counter.getByRole("button", { name: new RegExp(street) }).click();
  await expect(counter.getByText(/Nous y livrons/)).toBeVisible();
  await counter.getByRole("button", { name: /^Passer la commande/ }).click();
  const placed = await counter.getByText(/^N° \d+$/).textContent();
  return Number(/\d+/.exec(placed ?? "")?.[0]);
}

test("the board proposes a round of neighbours, and gives orders by menu, by key and by drag", async ({
  someone,
}) => {
  test.slow();
  const desk = await someone();
  await desk.setViewportSize({ width: 1440, height: 900 });
  await signIn(desk, "manager", outlet, `/staff/comptoir/${outlet}`);
  const numbers = [
    await deliverTo(desk, "143 rue Louis Becker", "Odette Roche"),
    await deliverTo(desk, "56 cours Émile Zola", "Marcel Roche"),
  ];
  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", outlet, `/staff/cuisine/${outlet}`);
  for (const number of numbers) {
    const named = (word: string) =>
      kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true });
    await expect(named("Prendre en charge").or(named("Commencer")).first()).toBeVisible();
    if (await named("Prendre en charge").isVisible()) await named("Prendre en charge").click();
    for (const word of ["Commencer", "Prête"]) await named(word).click();
  }

  await desk.goto(`/staff/livraisons/${outlet}`);
  const map = desk.getByRole("region", { name: "Plan", exact: true });
  for (const number of numbers)
    await expect(map.getByRole("img", { name: new RegExp(`n° ${number}, prête`) })).toBeVisible();
  const card = (number: number) => desk.getByRole("article", { name: `n° ${number}`, exact: true });
  const takes = (number: number) => card(number).getByText(/ la prend$/);
  const takeBack = async (number: number) => {
    await card(number)
      .getByRole("button", { name: /^Reprendre la commande/ })
      .click();
    await expect(takes(number)).toHaveCount(0);
  };

  // A whole round in one gesture: ours together, or with neighbours whom the evening before left.
  const give = desk.getByRole("button", { name: /^Confier la tournée / }).first();
  const round =
    ((await (await awake(give)).getAttribute("aria-label")) ?? "").match(/\d+/g)?.map(Number) ?? [];
  expect(round.length).toBeGreaterThan(1);
  await give.click();
  await desk.getByRole("menuitem").first().click();
  for (const number of round) await expect(takes(number)).toBeVisible();
  for (const number of round) await takeBack(number);

  const [first = 0, second = 0] = numbers;
  await card(first)
    .getByRole("button", { name: /^Confier la commande/ })
    .focus();
  await desk.keyboard.press("1");
  await expect(takes(first)).toBeVisible();

  await card(second)
    .locator("header")
    .dragTo(desk.getByRole("list", { name: "Livreurs" }).getByRole("listitem").first());
  await expect(takes(second)).toBeVisible();
  for (const number of numbers) await takeBack(number);
});
