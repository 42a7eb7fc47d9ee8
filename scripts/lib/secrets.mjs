// Keeps the secrets that development makes up, so that sessions and the database survive a restart.
import { createECDH, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { local } from "./paths.mjs";

const file = join(local, "dev-secrets.json");
const fresh = () => ({
  clone: randomBytes(6).toString("hex"),
  secretKey: randomBytes(32).toString("hex"),
  adminPath: `direction-${randomBytes(9).toString("hex")}`,
  databasePassword: randomBytes(18).toString("hex"),
  vapid: vapidKeys(),
});

/** The pair of keys that notifications are signed with: a browser keeps to the one it subscribed with. */
function vapidKeys() {
  const pair = createECDH("prime256v1");
  pair.generateKeys();
  const privateKey = Buffer.concat([Buffer.alloc(32), pair.getPrivateKey()]).subarray(-32);
  return { publicKey: pair.getPublicKey("base64url"), privateKey: privateKey.toString("base64url") };
}

/** @returns {ReturnType<typeof fresh>} */
export function developmentSecrets() {
  const made = fresh();
  let kept = {};
  try {
    kept = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // First start, or a file cut short: what is missing is made anew below.
  }
  const secrets = { ...made, ...kept };
  mkdirSync(local, { recursive: true, mode: 0o755 });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
