import { registerWorker } from "@/components/offline/keep-offline";

export const browserTakesPush = (): boolean =>
  window.isSecureContext &&
  "serviceWorker" in navigator &&
  "PushManager" in window &&
  "Notification" in window &&
  Notification.permission !== "denied";

export type Asked = { subscription: PushSubscriptionJSON } | { refused: "denied" | "failed" };

/** Asks the person, then the browser; to be called from a tap and from nothing else. */
export async function askBrowser(key: string): Promise<Asked> {
  if ((await Notification.requestPermission()) !== "granted") return { refused: "denied" };
  try {
    const registration = await registerWorker();
    await active(registration);
    const known = await registration.pushManager.getSubscription();
    // One made with another key of ours would be refused by its service.
    if (known && keyOf(known) !== key) await known.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: key };
    const subscription = await registration.pushManager.subscribe(options);
    return { subscription: subscription.toJSON() };
  } catch {
    return { refused: "failed" };
  }
}

function active(registration: ServiceWorkerRegistration): Promise<void> {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) return Promise.resolve();
  return new Promise((resolve, reject) => {
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve();
      if (coming.state === "redundant") reject(new Error("the worker was replaced"));
    });
  });
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
