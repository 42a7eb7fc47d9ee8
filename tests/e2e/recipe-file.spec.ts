import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

const recipes = (page: Page) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: "Recettes" }) });

test("head office takes the recipes away as a file and brings them back, looked at first; a manager does not", async ({
  page,
  someone,
}) => {
  test.slow();
  const files = "/staff/stock/vaise/fournisseurs/fichiers";
  await signIn(page, "direction", null, files);
  const panel = recipes(page);
  const own = await awake(panel.getByLabel("Fichier à importer"));
  const saved = page.waitForEvent("download");
  await panel.getByRole("link", { name: "Télécharger" }).click();
  const text = await readFile(await (await saved).path(), "utf8");
  const [head = "", ...all] = text.replace("\uFEFF", "").trim().split("\r\n");
  expect(head).toBe("article;ingredient;unite;quantite;retirable");
  const asItWas = all.filter((row) => row.startsWith("napolitaine-s;"));
  const file = (rows: readonly string[]) => ({
    ...{ name: "recettes.csv", mimeType: "text/csv" },
    buffer: Buffer.from([head, ...rows].join("\n")),
  });

  await own.setInputFiles(file(["napolitaine-s;licorne;g;3;oui", "napolitaine-s;pate;g;-160;non"]));
  await expect(panel.getByText("ingrédient inconnu")).toBeVisible();
  await expect(panel.getByText("négatif")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Tout appliquer" })).toBeDisabled();

  // The last two change places, and then change back: nobody else's pizza is another one for it.
  const swapped = [...asItWas.slice(0, -2), ...asItWas.slice(-2).toReversed()];
  for (const rows of [swapped, asItWas]) {
    await own.setInputFiles(file(rows));
    await expect(panel.getByText("Ce fichier change 2 lignes.")).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole("button", { name: "Tout appliquer" }).click();
    await expect(panel.getByRole("button", { name: "Tout appliquer" })).toHaveCount(0);
  }
  await own.setInputFiles(file(asItWas));
  await expect(panel.getByText("Ce fichier ne change rien.")).toBeVisible();

  const manager = await someone();
  await signIn(manager, "manager", "vaise", files);
  await expect(manager.getByRole("heading", { name: "Ingrédients" })).toBeVisible();
  await expect(recipes(manager)).toHaveCount(0);
});
