import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { orderMargherita } from "./house";

test("without a network the order followed is still there, with its outlet's telephone, and goes on by itself", async ({
  page,
  context,
}) => {
  const number = await orderMargherita(page, "vaise", "Hugo Horsligne");
  const tracking = page.url();
  await expect(async () => {
    const kept = await page.evaluate(async () =>
      Boolean(await (await caches.open("ocpizza-offline-1")).match("/hors-ligne")),
    );
    expect(kept).toBe(true);
  }).toPass();

  await context.setOffline(true);
  await page.goto(tracking).catch(() => {});
  await expect(page.getByRole("heading", { name: "Pas de réseau" })).toBeVisible();
  await expect(page.getByRole("heading", { name: `Commande n° ${number} · OC Pizza Vaise` })).toBeVisible();
  await expect(page.getByText(/1 × Margherita/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Appeler le 04/ })).toHaveAttribute("href", /^tel:\+33/);
  await expectAccessible(page);
  await context.setOffline(false);
  await page.waitForURL(tracking);
  await expect(page.getByText(`Commande n° ${number}`).first()).toBeVisible();
});

test("the shop says how it is installed", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await request.get(address ?? "")).json();
  expect(manifest).toMatchObject({ start_url: "/", display: "standalone" });
  for (const { src, type } of manifest.icons)
    expect((await request.get(src)).headers()["content-type"]).toBe(type);
});
