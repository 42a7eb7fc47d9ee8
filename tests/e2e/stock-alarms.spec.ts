import { expect } from "@playwright/test";
import { expectAccessible } from "./axe";
import { signIn } from "./house";
import { test } from "./screens";

test("what the stock asks to look at stands on the stock's screen, and leads to its ledger", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "direction", null, "/staff/stock/part-dieu");
  // The house looks at its shelves a minute after it opened, then every quarter of an hour.
  const heading = page.getByRole("heading", { name: /choses? à regarder$/ });
  await expect(async () => {
    await page.reload();
    await expect(heading).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 150_000 });
  await expectAccessible(page);
  await page.goto("/staff");
  const notice = page.getByRole("link", { name: /à regarder au stock$/ }).first();
  await expect(notice).toBeVisible();
  await notice.click();
  await page.waitForURL(/\/staff\/stock\//);
  await page
    .getByRole("region", { name: /à regarder$/ })
    .getByRole("link")
    .first()
    .click();
  await page.waitForURL(/\/staff\/stock\/[a-z-]+\/[a-z_0-9]+$/);
});
