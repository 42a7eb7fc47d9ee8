import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, orderMargherita, signIn } from "./house";
import { test } from "./screens";
import { press, signInAs } from "./shopper";

test("said of an order that was handed over, read by everybody, answered, hidden for a reason and taken back", async ({
  page,
  someone,
}) => {
  test.slow();
  // Of the demonstration, with some weeks of orders behind her.
  await signInAs(page, "camille.moreau@example.org", "pizza-demo-2026");
  await page.waitForURL("**/compte");
  await page.getByRole("link", { name: "Mon avis" }).last().click();
  await page.waitForURL(/\/suivi\/[\w-]{22}\/avis$/);
  const own = page.url();
  // Whatever is tried first, a run of before may have said something already.
  const publish = await awake(page.getByRole("button", { name: /^(Publier|Modifier) mon avis$/ }));
  if ((await publish.innerText()).startsWith("Publier")) {
    await publish.click();
    await expect(page.getByText("Choisissez de une à cinq étoiles.")).toBeVisible();
  }
  await page
    .getByRole("group", { name: "Votre note" })
    .getByRole("radio", { name: "4 étoiles" })
    .check({ force: true });
  const words = `Pâte bien levée ${Date.now()}`;
  await page.getByLabel("Votre avis", { exact: true }).fill(words);
  await expectAccessible(page);
  await publish.click();
  await expect(page.getByText("C’est publié. Merci !")).toBeVisible();
  await page.goto(own.replace("/suivi/", "/en/suivi/"));
  await expect(page.getByRole("heading", { name: "Your review" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(own);
  await page.getByRole("link", { name: /^Tous les avis sur/ }).click();
  await page.waitForURL(/\/pizzeria\/[\w-]+\/avis$/);
  const everybody = page.url();
  const mine = page.getByRole("article").filter({ hasText: words });
  await expect(mine.getByRole("heading", { name: /Camille M\./ })).toBeVisible();
  await expect(page.getByText("Comment ces avis sont vérifiés")).toBeVisible();
  await expectAccessible(page);
  const schema = await page.locator('script[type="application/ld+json"]').innerText();
  expect(JSON.parse(schema).aggregateRating).toMatchObject({ "@type": "AggregateRating", bestRating: "5" });

  const outlet = /\/pizzeria\/([\w-]+)\//.exec(everybody)?.[1] ?? "";
  const manager = await someone();
  await signIn(manager, "manager", outlet, `/staff/avis/${outlet}`);
  const theirs = manager.getByRole("article").filter({ hasText: words });
  await (await awake(theirs.getByRole("button", { name: "Répondre" }))).click();
  await manager.getByLabel("Votre réponse").fill("Merci, à bientôt !");
  await expectAccessible(manager);
  await press(manager, "Publier la réponse");
  await expect(manager.getByText("La réponse est publiée.")).toBeVisible();
  await expect(theirs).toHaveCount(0);
  await page.reload();
  await expect(mine.getByText("Merci, à bientôt !")).toBeVisible();

  await manager.goto(`/staff/avis/${outlet}?etat=tous`);
  await (await awake(theirs.getByRole("button", { name: "Masquer…" }))).click();
  await manager.getByRole("radio", { name: /Données personnelles/ }).check();
  await expectAccessible(manager);
  await press(manager, "Masquer l’avis");
  await expect(theirs.getByText("Données personnelles")).toBeVisible();
  await page.reload();
  await expect(mine).toHaveCount(0);
  await page.goto(own);
  await expect(page.getByText("Votre avis n’est plus affiché")).toBeVisible();
  await expectAccessible(page);
  await (await awake(theirs.getByRole("button", { name: "Afficher de nouveau" }))).click();
  await expect(manager.getByText("L’avis est de nouveau affiché.")).toBeVisible();
  await page.goto(everybody);
  await expect(mine).toHaveCount(1);
});

test("nothing can be said of an order that is not handed over, nor by who has no link of it", async ({
  page,
}) => {
  await orderMargherita(page, "vaise", "Trop Tot");
  const tracking = page.url();
  await expect(page.getByRole("link", { name: "Donner mon avis" })).toHaveCount(0);
  await page.goto(`${tracking.split("?")[0]}/avis`);
  await expect(page.getByText("On donne son avis une fois la commande livrée ou retirée.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publier mon avis" })).toHaveCount(0);
  await expectAccessible(page);
  expect((await page.goto(`/suivi/${"x".repeat(22)}/avis`))?.status()).toBe(404);
});
