import { expect } from "@playwright/test";
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

  const staff = await someone();
  await signIn(staff, "vendeur", "part-dieu", "/staff/commandes/part-dieu?q=Ticket+Clair");
  await staff.locator("li", { hasText: "Ticket Clair" }).first().getByRole("link").first().click();
  await staff.getByRole("link", { name: "Tickets" }).click();
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
