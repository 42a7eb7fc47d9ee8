// The one worker of the shop: shows what is pushed about an order, and a page of ours where the network is gone.
const kept = "ocpizza-offline-1";
const offlinePages = ["/hors-ligne", "/en/hors-ligne"];
// A courier's round, for who loads its page again in a dead spot: kept while he has one, gone with it and with who was signed in.
const round = "ocpizza-round-1";
const roundPage = /^\/staff\/tournee\/[a-z0-9-]+$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// A page asks for its language's offline page to be kept, as it is now, with the files it is made of.
addEventListener("message", (event) => {
  if (offlinePages.includes(event.data?.keep)) event.waitUntil(keep(event.data.keep));
  if (roundPage.test(event.data?.round ?? "")) event.waitUntil(inTurn(() => keepRound(event.data.round)));
  if (event.data?.forget === "round") event.waitUntil(inTurn(() => caches.delete(round)));
});

// A round forgotten while its page was being kept is forgotten once it was, not kept again after.
let turn = Promise.resolve();
const inTurn = (task) => {
  turn = turn.then(task).catch(() => {});
  return turn;
};

async function keepRound(page) {
  const answer = await fetch(page, { cache: "no-store" }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const cache = await caches.open(round);
  const files = await filesOf(await answer.clone().text());
  await Promise.all([...files].map((file) => cache.add(file).catch(() => {})));
  await cache.put(page, answer);
}

// The files a page is made of, letters included, which stand beside the style sheet that names them.
async function filesOf(text) {
  const files = new Set(text.match(/\/_next\/static\/[\w./~-]+/g));
  for (const style of [...files].filter((file) => file.endsWith(".css"))) {
    const css = await (await fetch(style)).text();
    for (const [, font] of css.matchAll(/url\("?([^)"]*latin-wght[^)"]*\.woff2)/g)) {
      if (!font.includes("latin-ext")) files.add(new URL(font, new URL(style, location.origin)).pathname);
    }
  }
  return files;
}

async function keep(page) {
  const answer = await fetch(page, { cache: "no-cache" });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  const files = await filesOf(text);
  const cache = await caches.open(kept);
  const old = await cache.keys();
  await Promise.all([...files, "/icon.svg"].map((file) => cache.add(file)));
  await cache.put(page, answer);
  // Files of releases gone by; the other language's page may share what is left.
  const other = await cache.match(offlinePages.find((one) => one !== page));
  const needed = `${text}${other ? await other.text() : ""}`;
  const over = old.filter(({ url }) => url.endsWith(".js") && !needed.includes(new URL(url).pathname));
  await Promise.all(over.map((request) => cache.delete(request)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (roundPage.test(pathname)) event.respondWith(visitRound(request, pathname));
    else if (!/^\/(staff|api|art)(\/|$)/.test(pathname)) event.respondWith(visit(request, pathname));
  } else if (pathname.startsWith("/_next/static/") || pathname === "/icon.svg") {
    event.respondWith(fetch(request).catch(() => fromKept(request)));
  }
});

// An answer that is not the page itself (signed out, moved elsewhere) ends what was kept of it.
async function visitRound(request, pathname) {
  const answer = await fetch(request).catch(() => null);
  if (!answer) return (await caches.match(pathname, { cacheName: round })) ?? Response.error();
  if (!answer.ok) await caches.delete(round);
  return answer;
}

async function visit(request, pathname) {
  try {
    return await fetch(request);
  } catch {
    const page = offlinePages[/^\/en(\/|$)/.test(pathname) ? 1 : 0];
    if (pathname === page) return fromKept(page);
    const cache = await caches.open(kept);
    if (!(await cache.match(page))) return Response.error();
    return Response.redirect(`${page}?vers=${encodeURIComponent(pathname)}`);
  }
}

const fromKept = async (request) =>
  (await caches.match(request, { cacheName: kept, ignoreSearch: true })) ??
  (await caches.match(request, { cacheName: round, ignoreSearch: true })) ??
  Response.error();

addEventListener("push", (event) => {
  const { title = "OC Pizza", body = "", url = "/", tag } = event.data?.json() ?? {};
  const shown = { body, tag, icon: "/icons/192.png", badge: "/icons/192.png", data: { url } };
  event.waitUntil(registration.showNotification(title, shown));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  // Never to another site, whatever was pushed.
  const { pathname } = new URL(event.notification.data?.url ?? "/", location.origin);
  event.waitUntil(
    (async () => {
      const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
      const page = pages.find(({ url }) => new URL(url).pathname === pathname);
      return page ? page.focus() : clients.openWindow(pathname);
    })(),
  );
});
