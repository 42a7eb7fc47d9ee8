import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { awake, signIn } from "./house";
import { button, expectPaid, payWith, toProvider } from "./paying";
import { test } from "./screens";
import { refuseRefundsOf } from "./stripe";

test("a refund the bank sends back is red until a manager notes how it was given, once", async ({
  page,
  someone,
}) => {
  const { number } = await toProvider(page, "Carte Perdue");
  await payWith(page, "Carte acceptée");
  await expectPaid(page);
  await (await awake(button(page, "Annuler la commande"))).click();
  await button(page, "Oui, annuler").click();
  await expect(page.getByText(/^Remboursé/)).toBeVisible({ timeout: 90_000 });
  await refuseRefundsOf(number);
  await expect(page.getByText(/Le remboursement n’a pas abouti/)).toBeVisible();

  const [seller, manager] = await Promise.all([1, 2].map(someone));
  if (!seller || !manager) throw new Error("no pages");
  for (const [who, mailbox] of [
    [seller, "vendeur"],
    [manager, "manager"],
  ] as const) {
    await signIn(who, mailbox, "part-dieu", "/staff/commandes/part-dieu?q=Carte+Perdue");
    await who.locator("li", { hasText: "Carte Perdue" }).first().getByRole("link").first().click();
    await expect(who.getByText(/refusé par la banque, à rendre autrement/)).toBeVisible();
  }
  await expect(button(seller, "Rendu autrement")).toHaveCount(0);
  await (await awake(button(manager, "Rendu autrement"))).click();
  const sheet = manager.getByRole("dialog");
  const note = button(manager, /^Noter 10,90\s€ comme rendus/);
  await expect(note).toBeDisabled();
  await sheet.getByRole("radio", { name: "Espèces" }).click();
  await sheet.getByLabel("À qui, ou quel virement ?").fill("à lui-même, au comptoir");
  await expectAccessible(manager);
  await note.dblclick();
  for (const who of [seller, manager]) {
    await expect(who.getByText("Rendu en espèces")).toHaveCount(1);
    await expect(who.getByText(/«\sà lui-même, au comptoir\s»/)).toBeVisible();
    await expect(who.getByText(/refusé par la banque, rendu depuis/)).toBeVisible();
  }
  await expect(button(manager, "Rendu autrement")).toHaveCount(0);
  await expect(page.getByText("Rendu en espèces")).toBeVisible();
  await expect(page.getByText(/Le remboursement n’a pas abouti/)).toHaveCount(0);
});
