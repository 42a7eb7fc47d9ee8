import { expect, test } from "@playwright/test";

test("the site answers, and says nothing to the console", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/");
  await expect(page.getByRole("main")).toBeVisible();
  expect(complaints).toEqual([]);
});
