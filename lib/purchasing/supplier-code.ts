/** A supplier's word in addresses, from his name: never the same for two. */
export const codeOf = (name: string, id: string): string =>
  `${name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 30)}-${id.replaceAll("-", "").slice(-6)}`;
