import { randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** The one source of randomness beside the kitchen's salt. Ids are UUIDv7: they sort by the time they were made. */
export const newId = (): string => v7();

/** 128 random bits, 22 characters of base64url: for links that are their own key. */
export const newToken = (): string => randomBytes(16).toString("base64url");
