import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { type Document, documentsOf } from "../document";
import { linkDocuments } from "../link-documents";
import { listUnwritten, readCases } from "../queries/read-cases";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";

const batch = 500;

/**
 * Writes what the journal lacks of an outlet, in the order in which the money moved: sales of before there was a journal, and
 * those a release without one makes while it still serves. What is written says when the money moved.
 * @param at null: each at its own time, for a history that is made up as a whole.
 * @returns documents written.
 */
export async function sealMissing(
  tx: Transaction,
  outletId: string,
  { until, at }: { until: Date; at: Date | null },
): Promise<number> {
  const tills = await lockChains(tx, sql`c.kind = 'till' and c.outlet_id = ${outletId}`);
  const orderIds = await listUnwritten(tx, outletId, until, batch);
  if (orderIds.length === 0) return 0;
  const dated = (await readCases(tx, orderIds, until)).flatMap((of) =>
    documentsOf(of, { at: at ?? until, late: at !== null, operator: null, software }).map(
      (document, index) => {
        const last = of.moves.at(-1)?.movedAt;
        return { document, movedAt: new Date(of.moves[index]?.movedAt ?? last ?? until) };
      },
    ),
  );
  const key = fiscalKey();
  const documents = dated
    .toSorted((a, b) => a.movedAt.getTime() - b.movedAt.getTime())
    .map(
      ({ document, movedAt }): Document =>
        at ? document : { ...document, content: { ...document.content, at: movedAt } },
    );
  await appendEntries(tx, linkDocuments(tills, documents, key), key);
  return documents.length;
}
