import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, fillCheckout, numberOn, orderButton, signIn, take } from "./house";
import { test } from "./screens";

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";

const choice = (page: Page) => page.getByRole("region", { name: "Être prévenu" });

test.beforeAll(() => {
  if (!mails) throw new Error("OCPIZZA_TEST_MAILS says where messages are read: npm test sets it.");
});

type Mail = { id: string; subject: string; html: string; text: string };

/** What reached this mailbox or number, once `enough` of it has come; the queue takes a moment. */
async function arrived<T>(page: Page, what: "messages" | "sms", to: string, enough = 1): Promise<T[]> {
  let found: T[] = [];
  await expect(async () => {
    const answer = await page.request.get(`${mails}/${what}.json?to=${encodeURIComponent(to)}`);
    found = await answer.json();
    expect(found.length).toBeGreaterThanOrEqual(enough);
  }).toPass({ timeout: 60_000 });
  return found;
}

/** The kitchen takes an order from the board to the counter. */
async function cook(page: Page, outlet: string, number: number): Promise<void> {
  await signIn(page, "pizzaiolo", outlet, `/staff/cuisine/${outlet}`);
  for (const step of ["Prendre en charge", "Commencer", "Prête"]) {
    const button = page.getByRole("button", { name: `${step} : commande n° ${number}`, exact: true });
    await (await awake(button)).click();
  }
}

test("a mail says all of it, reads well as text, and everybody can read its HTML", async ({ page }) => {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Lucie Mail");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const number = await numberOn(page);
  const [mail] = await arrived<Mail>(page, "messages", "lucie.mail@example.org");
  expect(mail?.subject).toBe(`Votre commande n° ${number} est enregistrée`);
  for (const said of ["Margherita", "Allergènes", "gluten", "TVA", page.url().split("/").at(-1) ?? ""])
    expect(mail?.text).toContain(said);

  await page.goto(`${mails}/${mail?.id}`);
  await expect(page.getByRole("heading", { name: mail?.subject })).toBeVisible();
  const shown = page.frameLocator("iframe");
  await expect(shown.getByRole("heading", { level: 1 })).toHaveText("Merci, c’est noté !");
  await expect(shown.getByRole("link", { name: "Suivre ma commande" })).toBeVisible();

  await page.setContent(mail?.html ?? "");
  await expectAccessible(page);
});

test("whoever asks for SMS is told by SMS that it is ready", async ({ page, someone }) => {
  test.slow();
  const phone = `06 39 98 ${Math.floor(10 + Math.random() * 89)} ${Math.floor(10 + Math.random() * 89)}`;
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Samir Texte");
  await page.getByLabel("Téléphone").fill("04 72 00 00 00");
  await page.getByText("Par SMS", { exact: true }).click();
  await orderButton(page).click();
  await expect(page.getByText(/06 ou 07/).first()).toBeVisible();
  await page.getByLabel("Téléphone").fill(phone);
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(choice(page)).toContainText(`SMS au numéro finissant par ${phone.slice(-2)}`);
  const number = await numberOn(page);

  const kitchen = await someone();
  await cook(kitchen, "part-dieu", number);
  const [sms] = await arrived<{ content: string }>(page, "sms", `+33${phone.replaceAll(" ", "").slice(1)}`);
  expect(sms?.content).toMatch(new RegExp(`OC Pizza\\s: .*${number}.*comptoir.*/suivi/`));
  await expect(page.getByRole("heading", { name: "C’est prêt !" })).toBeVisible();
});

test("a caller is told by SMS when the order taker was asked to; a landline is refused", async ({
  page,
  someone,
}) => {
  test.slow();
  const phone = `06 39 98 ${Math.floor(10 + Math.random() * 89)} ${Math.floor(10 + Math.random() * 89)}`;
  await signIn(page, "vendeur", "part-dieu", "/staff/comptoir/part-dieu");
  await (await awake(page.getByRole("radio", { name: "À emporter" }))).click();
  const number = page.getByLabel("Numéro de téléphone");
  await number.fill("04 72 00 00 00");
  await page.getByLabel("Nom", { exact: true }).fill("Appelle Texto");
  await page.getByRole("button", { name: /^Margherita Classique/ }).click();
  await page.getByLabel(/Il veut être prévenu par SMS/).check();
  await expectAccessible(page);
  const place = page.getByRole("button", { name: /^Passer la commande/ });
  await place.click();
  await expect(page.getByText(/06 ou 07/).last()).toBeVisible();
  await number.fill(phone);
  await place.click();
  await expect(page.getByText("Commande passée")).toBeVisible();
  const said = await page.getByText(/^N° \d+$/).innerText();
  await cook(await someone(), "part-dieu", Number(/\d+/.exec(said)?.[0]));
  // He gave no mail address: what was ordered is confirmed by SMS too.
  const to = `+33${phone.replaceAll(" ", "").slice(1)}`;
  const sms = await arrived<{ content: string }>(page, "sms", to, 2);
  expect(sms.some(({ content }) => /OC Pizza\s: .*comptoir/.test(content))).toBe(true);
});

test("where a browser takes no notifications nothing is offered", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "PushManager"));
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Vieux Phone");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await awake(page.getByRole("button", { name: "Annuler la commande" }));
  await expect(page.getByRole("button", { name: "Me prévenir sur ce téléphone" })).toHaveCount(0);
});
