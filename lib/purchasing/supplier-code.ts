import { plain } from "../plain";

/** A supplier's word in addresses, from his name: never the same for two. */
export const codeOf = (name: string, id: string): string =>
  `${plain(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 30)}-${id.replaceAll("-", "").slice(-6)}`;
