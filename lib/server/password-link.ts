import "server-only";
import { idOfLink, linkKey } from "./link-key";

const use = "password link";

/** The key of a link by which a colleague chooses a password. */
export const passwordLink = (id: string): string => linkKey(use, id);

/** The row such a link stands for, null for one we never made. */
export const linkIdOf = (link: string): string | null => idOfLink(use, link);
