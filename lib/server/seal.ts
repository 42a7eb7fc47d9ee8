import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { env } from "./env";

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Of SECRET_KEY, for this use only: who holds the sealed text alone reads nothing in it. */
const keyOf = () => Buffer.from(hkdfSync("sha256", env.SECRET_KEY, "", "ocpizza sealed note", 32));

/** Encrypts a text so that only this house opens it again, and only for the same subject. */
export function seal(text: string, subject: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", keyOf(), nonce).setAAD(Buffer.from(subject));
  const body = Buffer.concat([cipher.update(deflateRawSync(text, { level: 9 })), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** The text, or null when it was sealed with another SECRET_KEY, for another subject, or altered since. */
export function unseal(sealed: string, subject: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  const [nonceEnd, tagEnd] = [1 + nonceBytes, 1 + nonceBytes + tagBytes];
  if (bytes[0] !== version || bytes.length <= tagEnd) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(), bytes.subarray(1, nonceEnd))
      .setAAD(Buffer.from(subject))
      .setAuthTag(bytes.subarray(nonceEnd, tagEnd));
    return inflateRawSync(
      Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]),
    ).toString();
  } catch {
    return null;
  }
}
