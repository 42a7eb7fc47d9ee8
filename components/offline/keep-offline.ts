/** The one worker of the shop, in `public/`: for what is pushed, and for the page shown without a network. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register("/worker.js", { scope: "/" });

/** Has the browser keep the offline page of a language as it is now. Without a worker there is none, and nothing is lost. */
export async function keepOffline(locale: string): Promise<void> {
  if (!window.isSecureContext || !("serviceWorker" in navigator)) return;
  try {
    await registerWorker();
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: locale === "en" ? "/en/hors-ligne" : "/hors-ligne" });
  } catch {
    // A browser that wants no worker.
  }
}
