import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { button, expectPaid, payWith, toProvider } from "./paying";
import { test } from "./screens";

test("a receipt: on the customer's page, proven by its code, printed and counted by staff", async ({
  page,
  someone,
}) => {
  await toProvider(page, "Ticket Clair");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await page.getByRole("link", { name: "Mon ticket" }).click();
  const paper = page.getByRole("article");
  await expect(paper.getByRole("heading", { name: /^Ticket \w+-W1-\d{6}$/ })).toBeVisible();
  await expect(paper).toContainText("Margherita");
  await expect(paper).toContainText("TVA 10 %");
  await expect(paper).toContainText("Payé en ligne");
  await expect(paper).not.toContainText("Ticket Clair");
  await expect(paper.getByRole("img", { name: /Code menant/ })).toBeVisible();
  await expectAccessible(page);
  const number = /\w+-W1-\d{6}/.exec(await paper.innerText())?.[0] ?? "";
  await page.getByLabel("Adresse e-mail").fill("rien");
  await (await awake(button(page, "Envoyer le ticket"))).click();
  await expect(page.getByText("Cette adresse e-mail n’est pas valable.")).toBeVisible();
  await page.getByLabel("Adresse e-mail").fill("ticket.clair.perso@example.org");
  await button(page, "Envoyer le ticket").click();
  await expect(page.getByText("Ticket envoyé à ticket.clair.perso@example.org.")).toBeVisible();
  await expectReceiptMail(page, "ticket.clair.perso@example.org");
  await expectPdf(page, (await page.getByRole("link", { name: "Ticket en PDF" }).getAttribute("href")) ?? "");

  const staff = await someone();
  await signIn(staff, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Ticket+Clair");
  await staff.locator("li", { hasText: "Ticket Clair" }).first().getByRole("link").first().click();
  const choice = staff.getByRole("region", { name: "Le ticket" });
  await (await awake(choice.getByRole("button", { name: "QR code" }))).click();
  await expect(choice.getByRole("img", { name: /Code menant au ticket/ })).toBeVisible();
  await choice.getByRole("button", { name: "Sans ticket" }).click();
  await expect(choice.getByRole("status")).toContainText("Aucun ticket remis");
  await choice.getByRole("button", { name: "Par mail" }).click();
  await expect(choice.getByLabel("Adresse e-mail")).toHaveValue("ticket.clair@example.org");
  await choice.getByLabel("Adresse e-mail").fill("ticket.clair.compta@example.org");
  await choice.getByRole("button", { name: "Envoyer le ticket" }).click();
  await expectReceiptMail(staff, "ticket.clair.compta@example.org");
  await expectAccessible(staff);
  await choice.getByRole("button", { name: "Sur papier" }).click();
  await choice.getByRole("link", { name: "Ouvrir les tickets à imprimer" }).click();
  await staff.evaluate(() => {
    window.print = () => undefined;
  });
  await (await awake(button(staff, "Imprimer le ticket"))).click();
  await expect(staff.getByText("déjà imprimé une fois")).toBeVisible();
  await button(staff, "Imprimer un duplicata").click();
  await expect(staff.getByText("déjà imprimé 2 fois")).toBeVisible();
  await staff.emulateMedia({ media: "print" });
  await expect(staff.getByText("DUPLICATA 1")).toBeVisible();
  await staff.emulateMedia({ media: "screen" });

  const hash = await page.evaluate(async () =>
    document.querySelector("[data-proof]")?.getAttribute("data-proof"),
  );
  await page.goto(`/verifier/${hash}`);
  await expect(page.getByRole("heading", { name: "Ce ticket est authentique" })).toBeVisible();
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.getByText("pas encore clôturé")).toBeVisible();
  await expectAccessible(page);
  expect((await page.goto(`/verifier/${"0".repeat(64)}`))?.status()).toBe(404);
  await page.goto("/en/verifier");
  await expect(page.getByRole("heading", { name: "Verify a receipt" })).toBeVisible();
});

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";

async function expectReceiptMail(page: Page, to: string): Promise<void> {
  await expect(async () => {
    const answer = await page.request.get(`${mails}/messages.json?to=${encodeURIComponent(to)}`);
    const [mail] = await answer.json();
    expect(mail?.subject).toContain("Votre ticket de caisse");
  }).toPass({ timeout: 60_000 });
}

/** Whether an address answers with a PDF that a browser shows. */
async function expectPdf(page: Page, address: string): Promise<void> {
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect(answer.headers()["content-disposition"]).toContain("inline");
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}
