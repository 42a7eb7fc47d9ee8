import { createHash } from "node:crypto";
import { canonical, type Json } from "./canonical";
import { sha256 } from "./chain";
import type { SigningKey } from "./signing-key";

/** An entry as it stands in an archive, one line of JSON. */
export type ArchivedEntry = { payload: string; hash: string; signature: string; keyId: string };

/** A chain's part in an archive: its numbers from–to, what it is linked to before, and where it ends. */
export type ArchivedChain = {
  id: string;
  kind: string;
  code: string;
  generation: number;
  outlet: string | null;
  from: number;
  to: number;
  prevHash: string;
  hash: string;
  grandBeforeCents: number;
  grandTotalCents: number;
};

export type ManifestHead = {
  outlet: string | null;
  /** `all`, or the closing it holds: `closing_month 2026-11`. */
  scope: string;
  writtenAt: string;
  software: string;
  chains: ArchivedChain[];
  keys: { keyId: string; publicKey: string }[];
};

const archiveFormat = "ocpizza-fiscal-archive/1";

export const lineOf = ({ payload, hash, signature, keyId }: ArchivedEntry): string =>
  `${JSON.stringify({ payload, hash, signature, keyId })}\n`;

/** Counts and digests the lines as they go, and ends with the signed manifest that names them all. */
export function archiver(head: ManifestHead, key: SigningKey) {
  const digest = createHash("sha256");
  let entries = 0;
  return {
    add(line: string): string {
      digest.update(line);
      entries += 1;
      return line;
    },
    end(): string {
      const body = {
        ...head,
        format: archiveFormat,
        entries,
        sha256: digest.digest("hex"),
        keyId: key.keyId,
      };
      const manifest = canonical(body as Json & object);
      const hash = sha256(manifest);
      return `${JSON.stringify({ manifest, hash, signature: key.sign(hash), keyId: key.keyId })}\n`;
    },
  };
}

/** A receipt by itself, with the key it verifies under. */
export const receiptFile = (entry: ArchivedEntry, publicKey: string): string =>
  `${JSON.stringify({ ...entry, publicKey }, null, 2)}\n`;
