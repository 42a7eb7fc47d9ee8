import { expect, test } from "@playwright/test";
import { awake, take } from "./house";

/** As long as a true one, and of no release. */
const unknown = `40${"0".repeat(40)}`;

test("a page of an earlier release is told to reload, and its basket is kept", async ({ page }) => {
  await take(page, "part-dieu", "margherita");
  await page.goto("/panier");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.route("**/*", (route) => {
    const headers = route.request().headers();
    return route.continue(headers["next-action"] ? { headers: { ...headers, "next-action": unknown } } : {});
  });
  await (await awake(page.getByRole("button", { name: "Un de plus" }).first())).click();
  const notice = page.getByRole("alert").filter({ hasText: "Le site vient d’être mis à jour" });
  await expect(notice).toBeVisible();
  await page.unroute("**/*");
  await notice.getByRole("button", { name: "Recharger" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText("Margherita").first()).toBeVisible();
});
