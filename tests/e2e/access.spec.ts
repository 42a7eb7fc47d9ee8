import { expect } from "@playwright/test";
import { signIn } from "./house";
import { test } from "./screens";

test("who is not signed in is asked to, and a wrong password reads like an unknown address", async ({
  page,
}) => {
  await page.goto("/staff/cuisine/part-dieu");
  await expect(page).toHaveURL(/connexion/);
  const said: string[] = [];
  for (const email of ["pizzaiolo.part-dieu@ocpizza.example", "personne@ocpizza.example"]) {
    await page.getByLabel("Adresse e-mail").fill(email);
    await page.getByLabel("Mot de passe", { exact: true }).fill("faux");
    await page.getByRole("button", { name: "Se connecter" }).click();
    said.push(await page.getByRole("alert").filter({ hasText: /./ }).first().innerText());
    await page.reload();
  }
  expect(said[0]).toBe(said[1]);
});

test("a courier has no kitchen, and a pizzaiolo no other outlet's", async ({ someone }) => {
  for (const [mailbox, outlet, address] of [
    ["livreur", "part-dieu", "/staff/cuisine/part-dieu"],
    ["pizzaiolo", "part-dieu", "/staff/cuisine/vaise"],
    ["pizzaiolo", "part-dieu", "/staff/comptoir/part-dieu"],
  ] as const) {
    const page = await someone();
    await signIn(page, mailbox, outlet);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await page.context().close();
  }
});
