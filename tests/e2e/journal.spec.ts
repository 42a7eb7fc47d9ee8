import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { test } from "./screens";

test("a manager finds in the journal who did what, before and after, and takes it away as a file", async ({
  page,
}) => {
  await signIn(page, "manager", "gratte-ciel", "/staff/service/gratte-ciel");
  await (await awake(page.getByRole("button", { name: "Pointer mon arrivée" }))).click();
  await (await awake(page.getByRole("button", { name: "Pointer mon départ" }))).click();
  await expect(page.getByRole("button", { name: "Pointer mon arrivée" })).toBeVisible();

  await page.goto("/staff/journal/gratte-ciel");
  await expect(page.getByRole("heading", { name: "Journal", exact: true })).toBeVisible();
  await expectAccessible(page, "journal");
  await page.getByLabel("À quoi").selectOption("shift");
  await page.getByLabel("Rechercher").fill("clockIn");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page).toHaveURL(/q=clockIn&objet=shift/);
  const first = page.getByRole("listitem").filter({ hasText: "pointe l’arrivée" }).first();
  await expect(first).toContainText("Service");
  await first.locator("summary").click();
  await expect(first.getByText("role", { exact: true })).toBeVisible();
  const file = await page.request.get(
    `/staff/journal/gratte-ciel/export?${new URL(page.url()).searchParams}`,
  );
  expect(file.headers()["content-type"]).toContain("text/csv");
  const lines = (await file.text()).split("\r\n").filter(Boolean);
  expect(lines[0]).toContain("at;actor;actor_kind");
  expect(lines.slice(1).every((line) => line.includes(";clockIn;shift;"))).toBe(true);
  expect((await page.request.get("/staff/journal/part-dieu/export")).status()).toBe(404);
  await page.goto("/staff/journal/gratte-ciel?q=personne-de-ce-nom");
  await expect(page.getByText("Rien ne correspond")).toBeVisible();
});

test("head office reads the whole group's; a pizzaiolo finds no journal", async ({ page }) => {
  await signIn(page, "direction", null, "/staff/journal/gratte-ciel");
  await page.getByRole("link", { name: "Tout le groupe" }).click();
  await expect(page).toHaveURL(/partout=1/);
  await expect(page.getByText("se connecte").first()).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, "pizzaiolo", "gratte-ciel", "/staff/service/gratte-ciel");
  expect((await page.request.get("/staff/journal/gratte-ciel/export")).status()).toBe(404);
  await page.goto("/staff/journal/gratte-ciel");
  await expect(page.getByText("Cet écran n’est pas le vôtre")).toBeVisible();
});
