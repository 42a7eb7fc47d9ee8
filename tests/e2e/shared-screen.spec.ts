import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const pins = { floor: "7193", manager: "4827" };

/** The colleagues' tiles, by what they are called. */
async function names(page: Page): Promise<string[]> {
  await awake(page.getByRole("listitem").first().getByRole("button"));
  return page.getByRole("listitem").locator("button > span:nth-child(2)").allInnerTexts();
}

/** Shares what is signed in, from the menu of a screen; ends where it was left. */
async function share(page: Page, place: string): Promise<void> {
  const left = new URL(page.url()).pathname;
  await (await awake(button(page, /langue et déconnexion/))).click();
  await page.getByRole("menuitem", { name: "Partager ce poste" }).click();
  await page.waitForURL("**/staff/poste/**");
  await page.getByLabel(place).check();
  await expectAccessible(page, "partager un poste");
  await (await awake(button(page, "Partager ce poste"))).click();
  await page.waitForURL(`**${left}`);
}

/** Types a PIN on the pad, as a finger would. */
async function typePin(page: Page, name: string, pin: string): Promise<void> {
  await (await awake(page.getByRole("listitem").getByRole("button", { name }))).click();
  for (const figure of pin) await button(page, figure).click();
  await button(page, "Travailler ici").click();
}

test("a counter is shared: one tap and a PIN change who works there, idle it locks, and nothing typed is lost", async ({
  page,
}) => {
  await page.clock.install();
  await signIn(page, "vendeur", "vaise", "/staff/comptoir/vaise");
  await awake(page.getByRole("radio", { name: "À emporter" }));
  const own = (await button(page, /langue et déconnexion/).innerText()).split("\n")[0] ?? "";
  await share(page, "Au comptoir");
  await expect(button(page, /langue et déconnexion/)).toBeHidden();
  const change = (name: string) => page.getByRole("link", { name: `${name} travaille ici : changer` });
  await expect(change(own)).toBeVisible();
  await awake(page.getByRole("radio", { name: "À emporter" }));
  await page.getByLabel("Numéro de téléphone").fill("06 39 98 55 01");
  await page.getByLabel("Nom", { exact: true }).fill("Zoé Attente");
  await expect(page.getByText("Nouveau numéro : demandez le nom.")).toBeVisible();

  // Three minutes and nobody touched it.
  await page.clock.fastForward("03:05");
  await page.waitForURL("**/staff/poste?**");
  await expect(page.getByText("Écran verrouillé")).toBeVisible();
  await expect(page.getByText("Zoé Attente")).toBeHidden();
  await expectAccessible(page, "écran verrouillé");
  // Neither by its address, nor by what a page re-reads, nor by listening.
  await page.goto("/staff/commandes/vaise");
  await page.waitForURL("**/staff/poste?retour=%2Fstaff%2Fcommandes%2Fvaise");
  expect((await page.request.get("/staff/livraisons/vaise/orders")).status()).toBe(401);
  expect(
    (await page.request.get("/api/live?topics=orders:00000000-0000-7000-8000-000000000000")).status(),
  ).toBe(401);

  await page.goto("/staff/poste?retour=/staff/comptoir/vaise");
  const team = await names(page);
  expect(team).toContain(own);
  expect(team).toHaveLength(6);
  await typePin(page, own, "9999");
  await expect(page.getByText(/pas le bon/)).toBeVisible();
  await expectAccessible(page, "code PIN faux");
  await page.getByLabel(`Code PIN de ${own}`).fill(pins.floor);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/staff/comptoir/vaise");
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Zoé Attente");
  await expect(page.getByLabel("Numéro de téléphone")).toHaveValue("06 39 98 55 01");

  // The manager takes over: his name, the floor's screens, none of his own powers.
  await change(own).click();
  const others = (await names(page)).filter((name) => name !== own);
  let manager = "";
  for (const name of others) {
    await typePin(page, name, pins.manager);
    await expect(page.getByText(/pas le bon/).or(page.locator("#screen"))).toBeVisible();
    if (await page.locator("#screen").isVisible()) {
      manager = name;
      break;
    }
    await button(page, "Quelqu’un d’autre").click();
  }
  await expect(change(manager)).toBeVisible();
  await expect(page.getByRole("link", { name: "Tiroir" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Équipe" })).toBeHidden();
  expect((await page.request.get("/staff/equipe/vaise", { maxRedirects: 0 })).status()).toBe(404);
  await page.goto("/staff/connexion/mot-de-passe");
  await page.waitForURL("**/staff");

  await page.goto("/staff/comptoir/vaise");
  await (await awake(button(page, "Verrouiller l’écran"))).click();
  await page.waitForURL("**/staff/poste?**");
  await (await awake(button(page, "Se connecter avec un mot de passe"))).click();
  await page.waitForURL("**/staff/connexion");
});

test("a kitchen is shared: its manager says when it locks, the board who works there, and locked it is nobody’s", async ({
  page,
}) => {
  await signIn(page, "manager", "vaise", "/staff/cuisine/vaise");
  await page.goto("/staff");
  await (await awake(button(page, /langue et déconnexion/))).click();
  await page.getByRole("menuitem", { name: "Partager ce poste" }).click();
  await page.waitForURL("**/staff/poste/vaise**");
  // The manager says when screens lock; what is no number of minutes changes nothing.
  await (await awake(page.getByLabel("En cuisine (minutes)"))).fill("0");
  await button(page, "Enregistrer").click();
  await expect(page.getByText("De 1 à 240 minutes.")).toBeVisible();
  await page.getByLabel("En cuisine (minutes)").fill("60");
  await button(page, "Enregistrer").click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await page.getByRole("radio", { name: /En cuisine/ }).check();
  await (await awake(button(page, "Partager ce poste"))).click();
  await page.waitForURL("**/staff");

  await page.goto("/staff/cuisine/vaise");
  const change = page.getByRole("link", { name: /travaille ici\s: changer/ });
  await expect(change).toBeVisible();
  await expectAccessible(page, "cuisine partagée");
  await (await awake(button(page, "Verrouiller l’écran"))).click();
  await page.waitForURL("**/staff/poste?**");
  expect((await page.request.get("/staff/cuisine/vaise/tickets")).status()).toBe(401);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectAccessible(page, "écran verrouillé, téléphone");
});
