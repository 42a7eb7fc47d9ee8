import { expect, type Page } from "@playwright/test";
import { awake, setOut, signIn } from "./house";
import { test } from "./screens";

const isKept = (page: Page) => page.evaluate(() => caches.has("ocpizza-round-1"));

test("a round loaded again in a dead spot is still there with what is to be sent; it is forgotten with its last door", async ({
  someone,
}) => {
  const counter = await someone();
  await signIn(counter, "vendeur", "croix-rousse", "/staff/comptoir/croix-rousse");
  await (await awake(counter.getByLabel("Numéro de téléphone"))).fill("04 65 71 99 31");
  await counter.getByLabel("Nom", { exact: true }).fill("Basile Morin");
  await counter.getByLabel("Saisir ou chercher un article").fill("2 margherita m");
  await counter.keyboard.press("Enter");
  await counter.getByRole("radio", { name: "Livraison" }).click();
  await counter.getByLabel("Numéro et rue").fill("36 rue du Mail");
  await counter
    .getByRole("button", { name: /36 rue du Mail/ })
    .first()
    .click();
  await expect(counter.getByText(/Nous y livrons/)).toBeVisible();
  await counter.getByRole("button", { name: /^Passer la commande/ }).click();
  const placed = await counter.getByText(/^N° \d+$/).textContent();
  const number = Number(/\d+/.exec(placed ?? "")?.[0]);

  const kitchen = await someone();
  await signIn(kitchen, "pizzaiolo", "croix-rousse", "/staff/cuisine/croix-rousse");
  for (const word of ["Commencer", "Prête"])
    await kitchen.getByRole("button", { name: `${word} : commande n° ${number}`, exact: true }).click();

  const courier = await someone();
  await courier.setViewportSize({ width: 360, height: 740 });
  await signIn(courier, "livreur", "croix-rousse", "/staff/tournee/croix-rousse");
  await awake(courier.getByRole("link", { name: "Accueil de l’équipe" }));
  const doors = courier.getByRole("region", { name: /^n° \d+$/ });
  await expect(async () => {
    await setOut(courier);
    await expect(doors.first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  const door = (await doors.first().getAttribute("aria-label")) ?? "";
  const address = await doors.first().innerText();
  const page = "/staff/tournee/croix-rousse";
  const keptAfter = (path: string) =>
    courier.evaluate(async (at) => (await caches.match(at))?.text() ?? "", path);
  await expect(async () => expect(await keptAfter(page)).toContain("under_way")).toPass();

  await courier.context().setOffline(true);
  await courier.reload();
  await expect(courier.getByRole("region", { name: door, exact: true })).toBeVisible();
  expect(await courier.getByRole("region", { name: door, exact: true }).innerText()).toContain(
    address.split("\n")[0] ?? "",
  );
  await (await awake(courier.getByRole("button", { name: "Livrée", exact: true }))).click();
  const cash = courier.getByRole("radio", { name: "Espèces" });
  await expect(cash.or(courier.getByText(/Déjà payée\s: /))).toBeVisible();
  if (await cash.isVisible()) await cash.click();
  await courier.getByRole("button", { name: /^(Encaisser .* et remettre|Remettre)$/ }).click();
  await expect(courier.getByText(/envoyé dès qu’il y a du réseau/)).toBeVisible();
  await courier.reload();
  await expect(courier.getByText(/envoyé dès qu’il y a du réseau/)).toBeVisible();
  await expect(courier.getByRole("region", { name: door, exact: true })).toHaveCount(0);

  await courier.context().setOffline(false);
  await expect(courier.getByText(/envoyé dès qu’il y a du réseau/)).toHaveCount(0);
  // What else he had goes back for another round.
  while ((await doors.count()) > 0) {
    const next = (await doors.first().getAttribute("aria-label")) ?? "";
    await courier.getByRole("button", { name: "Impossible", exact: true }).first().click();
    await courier.getByRole("button", { name: "Je la rapporte pour une autre tournée" }).click();
    await expect(courier.getByRole("region", { name: next, exact: true })).toHaveCount(0);
  }
  await expect(async () => {
    // Another test may have ended the same order meanwhile: he is told so until he has read it, and that long his page is kept.
    const read = courier.getByRole("button", { name: "Compris", exact: true });
    if (await read.first().isVisible()) await read.first().click();
    expect(await isKept(courier)).toBe(false);
  }).toPass({ timeout: 30_000 });
});
