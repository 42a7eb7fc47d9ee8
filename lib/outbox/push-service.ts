/** The services of the browsers' makers. An address of another host is no browser's, and our server writes to nobody else. */
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^[\w.-]+\.push\.apple\.com$/,
  /^[\w.-]+\.notify\.windows\.com$/,
];

/** Whether a subscription's address is one of a push service. @param standIn origin that plays one in development and tests. */
export function isPushService(address: string, standIn: string | null = null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, origin, username } = new URL(address);
  if (standIn !== null && origin === standIn) return true;
  return protocol === "https:" && port === "" && username === "" && hosts.some((host) => host.test(hostname));
}
