import { type ArchivedEntry, archiver, lineOf, type ManifestHead } from "@/lib/fiscal/archive";
import { canonical, type Json } from "@/lib/fiscal/canonical";
import { sha256 } from "@/lib/fiscal/chain";
import type { SigningKey } from "@/lib/fiscal/signing-key";

type Said = { [key: string]: Json } & { chain: { id: string; kind: string }; seq: number; kind: string };

const saidBy = (line: string): Said => JSON.parse((JSON.parse(line) as ArchivedEntry).payload);

/** Index of the first line that holds an entry of that kind, from a place on. */
export const lineOfKind = (lines: readonly string[], kind: string, nth = 0): number =>
  lines.flatMap((line, index) =>
    line.startsWith('{"payload"') && saidBy(line).kind === kind ? [index] : [],
  )[nth] ?? -1;

/** An entry rewritten, as somebody without the key can do it: hashed anew or not. */
export function rewritten(line: string, change: (text: string) => string, rehash: boolean): string {
  const entry = JSON.parse(line) as ArchivedEntry;
  const payload = change(entry.payload);
  if (payload === entry.payload) throw new Error("nothing was changed");
  return lineOf({ ...entry, payload, hash: rehash ? sha256(payload) : entry.hash }).trimEnd();
}

/**
 * A history written anew by somebody who has a key: entries changed or left out, all that follows in their chain renumbered,
 * linked, summed and signed again, and a manifest of it.
 */
export function forged(
  lines: readonly string[],
  key: SigningKey,
  change: (said: Said, index: number) => Said | null,
): string[] {
  const heads = new Map<string, { seq: number; hash: string; grand: number }>();
  const entries = lines.slice(0, -1).flatMap((line, index) => {
    const said = change(saidBy(line), index);
    if (!said) return [];
    const head = heads.get(said.chain.id) ?? { seq: 0, hash: "0".repeat(64), grand: 0 };
    const grand = head.grand + Number(said["totalCents"]);
    const payload = canonical({
      ...said,
      ...{ seq: head.seq + 1, prevHash: head.hash, grandTotalCents: grand, keyId: key.keyId },
    });
    const hash = sha256(payload);
    heads.set(said.chain.id, { seq: head.seq + 1, hash, grand });
    return [lineOf({ payload, hash, signature: key.sign(hash), keyId: key.keyId })];
  });
  const manifest = JSON.parse(JSON.parse(lines.at(-1) ?? "").manifest) as ManifestHead;
  const archive = archiver(
    {
      ...manifest,
      keys: [{ keyId: key.keyId, publicKey: key.publicKey }],
      chains: manifest.chains.map((chain) => {
        const head = heads.get(chain.id);
        return { ...chain, to: head?.seq ?? 0, hash: head?.hash ?? "", grandTotalCents: head?.grand ?? 0 };
      }),
    },
    key,
  );
  return [...entries.map((line) => archive.add(line).trimEnd()), archive.end().trimEnd()];
}
