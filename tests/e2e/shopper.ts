import { expect, type Page } from "@playwright/test";
import { awake } from "./house";

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";
export const password = "quatre fromages et demi";

export const press = async (page: Page, name: string | RegExp) =>
  (await awake(page.getByRole("button", { name, exact: true }).first())).click();

/** The address a mail's button leads to, as its reader opens it. */
export async function linkInMail(page: Page, email: string, path: string): Promise<string> {
  let link = "";
  await expect(async () => {
    const answer = await page.request.get(`${mails}/messages.json?to=${encodeURIComponent(email)}`);
    const texts = ((await answer.json()) as { text: string }[]).map((mail) => mail.text);
    link = new RegExp(`http\\S*${path}\\S*`).exec(texts.join("\n"))?.[0] ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 60_000 });
  const { pathname } = new URL(link);
  return pathname;
}

/** Opens an account on the page given; not confirmed yet. */
export async function signUpAs(page: Page, email: string, name = "Nina Roux"): Promise<void> {
  await page.goto("/inscription");
  await page.getByLabel("Nom", { exact: true }).fill(name);
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await press(page, "Créer mon compte");
  await page.waitForURL("**/compte");
}

export async function signInAs(page: Page, email: string, word = password): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(word);
  await press(page, "Se connecter");
}
