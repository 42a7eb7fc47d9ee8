import "server-only";
import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { env } from "./env";

// No vowels, nothing that is read as something else: it is copied from a mail by hand.
const letters = "bcdfghjkmnpqrstvwxz23456789";

const digest = (use: string, subject: string) =>
  createHmac("sha256", env.SECRET_KEY).update(`ocpizza ${use}\n${subject}`).digest();

/** 128 bits only this house can say of a subject: a link's key that is kept nowhere. */
export const derivedWord = (use: string, subject: string): string =>
  digest(use, subject).subarray(0, 16).toString("base64url");

/** Whether it is that word; takes as long whatever is given. */
export function isDerivedWord(given: string, use: string, subject: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(derivedWord(use, subject))];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The password somebody is given to begin with, `k7fm-2pqx-9wtb-4hjc`: derived when it is written down, so kept only as its hash. */
export function temporaryPassword(userId: string, until: Date): string {
  const bytes = [...digest("temporary password", `${userId} ${until.toISOString()}`).subarray(0, 16)];
  const word = bytes.map((byte) => letters[byte % letters.length]).join("");
  return word.match(/.{4}/g)?.join("-") ?? word;
}

/** A voucher's code, `k7fm-2pqx-9wtb`: derived whenever it must be said, so kept only as its hash. */
export function voucherCode(voucherId: string): string {
  const bytes = [...digest("voucher", voucherId).subarray(0, 12)];
  const word = bytes.map((byte) => letters[byte % letters.length]).join("");
  return word.match(/.{4}/g)?.join("-") ?? word;
}

/** Four figures, `0417`, that a customer says at his door: derived from his order, kept nowhere. */
export const doorPin = (orderId: string): string =>
  String(digest("door", orderId).readUInt32BE(0) % 10_000).padStart(4, "0");

/** As many letters by chance, to be copied by hand. */
export const randomWord = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
