import { expect, test } from "@playwright/test";

test("the site answers, and says nothing to the console", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/");
  await expect(page.getByRole("main")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("an address that leads nowhere is a lost page, whatever it looks like", async ({ request }) => {
  for (const path of ["/hq", "/nulle-part", "/en/nowhere", "/carte.png", "/enx", "/api/none", "/.env"])
    expect((await request.get(path)).status(), path).toBe(404);
});
