import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** The one source of randomness beside the kitchen's salt. Ids are UUIDv7: they sort by the time they were made. */
export const newId = (): string => v7();

/** 128 random bits, 22 characters of base64url: for links that are their own key. */
export const newToken = (): string => randomBytes(16).toString("base64url");

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as it stands in an address; null for anything else. */
export const uuidOf = (text: string): string | null => (shape.test(text) ? text : null);
