import "server-only";
import { hkdfSync } from "node:crypto";
import { type SigningKey, signingKeyOf } from "../fiscal/signing-key";
import { env } from "./env";

let key: SigningKey | undefined;

/**
 * What fiscal entries are signed with: FISCAL_SIGNING_KEY. Where there is none (development, tests) 32 bytes of SECRET_KEY:
 * HKDF-SHA-256, no salt, info `ocpizza fiscal signing key`.
 */
export function fiscalKey(): SigningKey {
  const given = env.FISCAL_SIGNING_KEY;
  key ??= signingKeyOf(
    given
      ? Buffer.from(given, "base64url")
      : new Uint8Array(hkdfSync("sha256", env.SECRET_KEY, "", "ocpizza fiscal signing key", 32)),
  );
  return key;
}
