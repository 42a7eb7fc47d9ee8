import { expect, type Page, test } from "@playwright/test";
import { awake, orderMargherita, signIn, take } from "./house";
import { astray } from "./reading-order";
import { signInAs } from "./shopper";
import { expectReadable, expectWhole } from "./zoom";

/** Of the demonstration, with some weeks of orders behind her: her account, her loyalty card, her review. */
const camille = "camille.moreau@example.org";
const account = ["/compte", "/compte/informations", "/compte/securite"];
const shop = [
  "/",
  "/pizzerias",
  "/pizzeria/vaise",
  "/pizzeria/vaise/margherita",
  "/pizzeria/vaise/avis",
  "/pizzeria/vaise/allergenes",
  "/panier",
  "/commande",
  "/connexion",
  "/inscription",
  "/hors-ligne",
  "/rien",
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle").catch(() => {});
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** With the days and times of the week, as it is for everybody while the outlet is closed. */
async function chooseLater(page: Page): Promise<void> {
  const later = page.locator('input[name="when"]').last();
  await expect(later).toBeEnabled();
  await later.click({ force: true });
  await expect(page.locator('input[name="day"]').first()).toBeAttached();
}

test("a page as narrow as 320 px, and letters twice as large on a desk, hide nothing to the side", async ({
  page,
}) => {
  test.slow();
  await take(page, "vaise", "margherita");
  for (const prefix of ["", "/en"])
    for (const path of [
      "/pizzeria/vaise",
      "/pizzeria/vaise/margherita",
      "/panier",
      "/commande",
      "/connexion",
    ])
      for (const [width, letters] of [
        [320, "100%"],
        [1280, "200%"],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(prefix + path);
        if (path === "/commande") await chooseLater(page);
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, letters);
        const beyond = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(beyond, { message: `${prefix}${path} at ${width} px, ${letters}` }).toBe(0);
      }
});

for (const prefix of ["", "/en"]) {
  test(`at 200 % nothing of the shop ${prefix || "/fr"} is cut off, nor scrolled both ways`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await orderMargherita(page, "vaise", "Zoe Zoom");
    const tracking = new URL(page.url()).pathname;
    await take(page, "vaise", "margherita");
    for (const path of [...shop, tracking, `${tracking}/ticket`]) {
      await open(page, `${prefix}${path}`);
      if (path === "/commande") await chooseLater(page);
      await expectReadable(page, `${prefix}${path}`);
    }
    await open(page, `${prefix}/pizzeria/vaise`);
    await (await awake(page.getByRole("link", { name: "Reine", exact: true }))).click();
    await expect(page.getByRole("dialog").getByRole("heading", { name: "Reine" }).last()).toBeVisible();
    await expectWhole(page, "the sheet of a dish");
  });
}

test("at 200 % an account, its card, its review and the sale of a gift card are whole", async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, camille, "pizza-demo-2026");
  await page.waitForURL("**/compte");
  const review = await page.getByRole("link", { name: "Mon avis" }).last().getAttribute("href");
  for (const path of [...account, review ?? ""]) {
    await open(page, path);
    await expectReadable(page, path);
  }
  await signIn(page, "manager", "vaise", "/staff/tiroir/vaise");
  await (await awake(page.getByRole("link", { name: "Bons cadeaux" }))).click();
  await expect(page.getByLabel("Valeur, en euros")).toBeVisible();
  await expectReadable(page, "gift cards");
});

test("what is read aloud comes in the order in which it stands", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await orderMargherita(page, "vaise", "Odile Ordre");
  const tracking = new URL(page.url()).pathname;
  await take(page, "vaise", "margherita");
  for (const path of [...shop, tracking, `${tracking}/ticket`]) {
    await open(page, path);
    await expect.poll(() => astray(page), { message: path }).toEqual([]);
  }
  await signInAs(page, camille, "pizza-demo-2026");
  await page.waitForURL("**/compte");
  const review = await page.getByRole("link", { name: "Mon avis" }).last().getAttribute("href");
  for (const path of [...account, review ?? ""]) {
    await open(page, path);
    await expect.poll(() => astray(page), { message: path }).toEqual([]);
  }
});

const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === "running")
      .map((one) => (one.effect as KeyframeEffect).target?.className.toString().slice(0, 60) ?? ""),
  );

test("who wants no movement gets none, and who does not mind gets some", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/");
  await expect.poll(() => moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await orderMargherita(page, "vaise", "Camille Calme");
  const tracking = new URL(page.url()).pathname;
  for (const path of [tracking, ...shop]) {
    await open(page, path);
    await expect.poll(() => moving(page), { message: path }).toEqual([]);
  }
  await page.goto("/pizzeria/vaise");
  await (await awake(page.getByRole("link", { name: "Reine", exact: true }))).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("group", { name: "Fromages" }).locator("label").first().click();
  await expect.poll(() => moving(page), { message: "a dish made up" }).toEqual([]);
  await signInAs(page, camille, "pizza-demo-2026");
  await page.waitForURL("**/compte");
  for (const path of account) {
    await open(page, path);
    await expect.poll(() => moving(page), { message: path }).toEqual([]);
  }
});
