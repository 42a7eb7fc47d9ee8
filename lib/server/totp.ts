import "server-only";
import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "./seal";

const period = 30;

const ofSecret = (secret: string, email: string) =>
  new TOTP({ issuer: "OC Pizza", label: email, secret: Secret.fromBase32(secret), digits: 6, period });

/** 160 bits, as RFC 4226 recommends, in the letters that applications read. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

export const sealTotp = (secret: string, userId: string): string => seal(secret, `totp ${userId}`);
/** null: sealed under another SECRET_KEY, so it has to be set up again. */
export const unsealTotp = (sealed: string, userId: string): string | null => unseal(sealed, `totp ${userId}`);

/** What a QR code says, so that an application on a phone takes the secret over: `otpauth://totp/…`. */
export const totpAddress = (secret: string, email: string): string => ofSecret(secret, email).toString();

/**
 * The half minute (RFC 6238) a code belongs to, or null: it is not of this secret, or not of this minute. One half minute of
 * difference between the clocks of phone and server is forgiven.
 */
export function totpStepOf(secret: string, code: string, at: Date): number | null {
  const delta = ofSecret(secret, "").validate({ token: code, window: 1, timestamp: at.getTime() });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / period) + delta;
}
