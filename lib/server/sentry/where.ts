const withOutlet =
  /^\/(?:en\/)?(?:pizzeria|api\/outlets|staff\/(?:cuisine|comptoir|commandes|livraisons|tournee|[a-z]+))\/([a-z0-9-]+)/;

/** The outlet that an address of the site is about, by its slug; undefined where it is about none. */
export const outletOf = (path: string): string | undefined => withOutlet.exec(path)?.[1];

/** The path of an address without what it asks for, of this site or of any. */
export function pathOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, "").replace(/[?#].*$/, "");
  return path.startsWith("/") ? path : "/";
}
