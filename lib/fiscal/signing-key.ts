import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

export type SigningKey = {
  keyId: string;
  /** 32 bytes in base64url. */
  publicKey: string;
  /** Signs a hash, both as text: hexadecimal in, base64url out. */
  sign: (hash: string) => string;
};

/** An Ed25519 private key in PKCS 8 is this and its 32 bytes. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The pair that 32 secret bytes stand for (RFC 8032). A key is named by the beginning of its public half's SHA-256. */
export function signingKeyOf(secret: Uint8Array): SigningKey {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, secret]), format: "der", type: "pkcs8" });
  const publicBytes = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  return {
    keyId: keyIdOf(publicBytes),
    publicKey: publicBytes.toString("base64url"),
    sign: (hash) => sign(null, Buffer.from(hash, "hex"), key).toString("base64url"),
  };
}

const keyIdOf = (publicBytes: Uint8Array): string =>
  createHash("sha256").update(publicBytes).digest("hex").slice(0, 16);
