import "server-only";
import { existsSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { isIP } from "node:net";
import { connect } from "node:tls";
import { env } from "../env";

const patienceMs = 8000;

/** The folders that may fill up, each disk once. */
export async function seeDisks(): Promise<{ folder: string; freePercent: number }[]> {
  const folders = ["/", env.BACKUP_DIR ?? "/var/lib/ocpizza/backups", "/var/log/ocpizza"].filter((folder) =>
    existsSync(/* turbopackIgnore: true */ folder),
  );
  const seen = new Map<number, { folder: string; freePercent: number }>();
  for (const folder of folders) {
    const { bavail, blocks } = await statfs(folder);
    const disk = statSync(folder).dev;
    if (!seen.has(disk)) seen.set(disk, { folder, freePercent: (bavail / Math.max(1, blocks)) * 100 });
  }
  return [...seen.values()];
}

/** How old the last backup that succeeded is, at the machine's time; null where none is made. */
export function backupAge(atMs: number, stamp = env.BACKUP_STAMP_FILE): number | null {
  if (env.OCPIZZA_ENV !== "production" && !existsSync(stamp)) return null;
  return existsSync(stamp) ? (atMs - statSync(stamp).mtimeMs) / 60_000 : Number.POSITIVE_INFINITY;
}

/** How many days the certificate that visitors are shown is still good for; null for a site without one. */
export function certificateDays(atMs: number, address = env.PUBLIC_URL): Promise<number | null> {
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== "https:") return Promise.resolve(null);
  return new Promise((resolve) => {
    // A name is asked for by name; an address has none.
    const asked = isIP(hostname) ? {} : { servername: hostname };
    const socket = connect({ host: hostname, port: Number(port) || 443, ...asked }, () => {
      const { valid_to } = socket.getPeerCertificate();
      socket.destroy();
      resolve((Date.parse(valid_to) - atMs) / 86_400_000);
    });
    const bad = () => {
      socket.destroy();
      resolve(0);
    };
    socket.once("error", bad);
    socket.setTimeout(patienceMs, bad);
  });
}
