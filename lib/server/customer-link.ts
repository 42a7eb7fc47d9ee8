import "server-only";
import { idOfLink, linkKey } from "./link-key";

const use = "customer link";

/** The key of a link sent to a customer. */
export const customerLink = (id: string): string => linkKey(use, id);

/** The row such a link stands for, null for one we never made. */
export const customerLinkIdOf = (link: string): string | null => idOfLink(use, link);
