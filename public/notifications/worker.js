// Shows what is pushed about an order; a tap leads to its page. It takes no page in charge and keeps nothing.
addEventListener("push", (event) => {
  const { title = "OC Pizza", body = "", url = "/", tag } = event.data?.json() ?? {};
  const shown = { body, tag, icon: "/icon.svg", badge: "/icon.svg", data: { url } };
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

addEventListener("install", () => skipWaiting());
