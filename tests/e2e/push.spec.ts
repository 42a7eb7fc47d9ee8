import { expect, type Page, test } from "@playwright/test";
import { awake, fillCheckout, orderButton, take } from "./house";

const mails = process.env.OCPIZZA_TEST_MAILS ?? "";
const choice = (page: Page) => page.getByRole("region", { name: "Être prévenu" });

test("a telephone is asked only when tapped, shows what is pushed, and can be left alone again", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["notifications"], { origin: baseURL });
  // The browser's maker cannot be reached from here: where it would give out a subscription, the stand-in's is given.
  await page.addInitScript((origin) => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const request = Notification.requestPermission.bind(Notification);
    Notification.requestPermission = () => {
      asked.push("permission");
      return request();
    };
    PushManager.prototype.subscribe = async () => {
      asked.push("subscription");
      const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, [
        "deriveBits",
      ]);
      const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
      const text = (bytes: Uint8Array) =>
        btoa(String.fromCharCode(...bytes))
          .replaceAll("+", "-")
          .replaceAll("/", "_")
          .replace(/=+$/, "");
      const keys = { p256dh: text(raw), auth: text(crypto.getRandomValues(new Uint8Array(16))) };
      const toJSON = () => ({ endpoint: `${origin}/push/1`, keys });
      return Object.assign(Object.create(PushSubscription.prototype), { toJSON });
    };
  }, mails);
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Paula Cloche");
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  const ask = page.getByRole("button", { name: "Me prévenir sur ce téléphone" });
  await awake(ask);
  expect(await page.evaluate(() => Reflect.get(window, "asked"))).toEqual([]);
  await ask.click();
  await expect(choice(page)).toContainText("Ce téléphone vous prévient");
  expect(await page.evaluate(() => Reflect.get(window, "asked"))).toEqual(["permission", "subscription"]);
  await page.reload();
  await expect(choice(page)).toContainText("Ce téléphone vous prévient");

  // What its push service would deliver, delivered by the browser's own tools.
  const registrationId = await registrationOf(page);
  const tools = await context.newCDPSession(page);
  await tools.send("ServiceWorker.enable");
  const data = JSON.stringify({ title: "C’est prêt !", body: "Au comptoir.", url: page.url(), tag: "1" });
  const origin = new URL(page.url()).origin;
  // Chromium drops a delivery while it is still storing the registration; like a push service, one tries again: the tag keeps it one.
  await expect(async () => {
    await tools.send("ServiceWorker.deliverPushMessage", { origin, registrationId, data });
    await page.waitForTimeout(500);
    expect(await page.evaluate(shownNotifications)).toEqual([
      { title: "C’est prêt !", body: "Au comptoir." },
    ]);
  }).toPass({ timeout: 30_000 });

  await (await awake(page.getByRole("button", { name: "Par e-mail seulement" }))).click();
  await expect(choice(page)).toContainText("par e-mail");
  await expect(ask).toBeVisible();
});

async function shownNotifications() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  const shown = (await registration?.getNotifications()) ?? [];
  return shown.map(({ title, body }) => ({ title, body }));
}

/** The browser's own number for our worker's registration. */
async function registrationOf(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    tools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === "/");
      if (own) resolve(own.registrationId);
    });
  });
  await tools.send("ServiceWorker.enable");
  return found;
}
