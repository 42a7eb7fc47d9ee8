import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { button, expectPaid, payWith, toProvider } from "./paying";
import { test } from "./screens";
import { disputeOf, tellStripe } from "./stripe";

test("head office holds the books against Stripe's list, and sees what it pays out and what is disputed", async ({
  page,
  someone,
}) => {
  const { number } = await toProvider(page, "Litige Banque");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await tellStripe({ payOut: true });
  await disputeOf(number);

  const office = await someone();
  await signIn(office, "direction", null, "/staff");
  await office.getByRole("link", { name: "Paiements en ligne" }).click();
  await expect(office.getByRole("heading", { level: 1, name: "Paiements en ligne" })).toBeVisible();
  await expect(office.getByText("Stripe répond")).toBeVisible();
  // Other customers may be paying at this very moment: a moment later the two lists agree.
  await expect(async () => {
    await (await awake(button(office, "Comparer maintenant"))).click();
    await expect(office.getByText("Rien ne diffère.")).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  await expect(office.getByText(/Comparés le 27 novembre 2026/)).toBeVisible();
  const disputes = office.locator("section", { has: office.getByRole("heading", { name: "Litiges" }) });
  const dispute = disputes.getByRole("listitem").filter({ hasText: `n° ${number}` });
  await expect(dispute).toContainText("à répondre");
  await expect(office.getByText("en route").first()).toBeVisible();
  await expect(office.getByRole("row", { name: /Somme des comptes/ })).toContainText("0,00");
  await expectAccessible(office);
  await dispute.getByRole("link").click();
  await expect(office.getByText("Litige Banque").first()).toBeVisible();
});
