import type { Actor } from "@/lib/actor";
import { archiver, lineOf, type ManifestHead } from "@/lib/fiscal/archive";
import { readClosed, readEntries, readKeys, readWhole } from "@/lib/fiscal/queries/read-archive";
import { noteEvent } from "@/lib/fiscal/writes/note-event";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";

/** All of an outlet, what one of its closings closes, or the group's technical journal. */
export type ArchiveScope = { outletId: string | null; closing?: string };

/**
 * An archive anybody can check without us: the entries as lines of JSON, and at the end a signed manifest of them. That it was
 * made is noted in the technical journal first.
 * @throws Refusal not_found
 */
export async function archiveJournal(
  { outletId, closing }: ArchiveScope,
  who: Actor,
  at: Date = now(),
): Promise<{ name: string; lines: AsyncGenerator<string> }> {
  const head = await db.transaction(async (tx): Promise<ManifestHead> => {
    const found =
      outletId && closing
        ? await readClosed(outletId, closing, tx)
        : { scope: "all", chains: await readWhole(outletId, tx) };
    if (!found) throw new Refusal("not_found");
    const { scope, chains } = found;
    const ranges = chains.map(({ id, from, to, hash }) => ({ id, from, to, hash }));
    await noteEvent(
      tx,
      { what: "archive", outletId: outletId ?? undefined, details: { scope, ranges } },
      who,
      at,
    );
    const outlet = chains.find((chain) => chain.outlet)?.outlet ?? null;
    return { outlet, scope, writtenAt: at.toISOString(), software, chains, keys: await readKeys(tx) };
  });
  const day = at.toISOString().slice(0, 10);
  const what = head.scope === "all" ? day : head.scope.replace(/^closing_\w+ /, "");
  return { name: `fiscal-${(head.outlet ?? "journal").toLowerCase()}-${what}.jsonl`, lines: write(head) };
}

async function* write(head: ManifestHead): AsyncGenerator<string> {
  const archive = archiver(head, fiscalKey());
  for await (const entry of readEntries(head.chains)) yield archive.add(lineOf(entry));
  yield archive.end();
}
