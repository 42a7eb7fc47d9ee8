import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProductKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";

/** A section that something is put into: it is not removed meanwhile. @throws Refusal not_found */
export async function holdSection(
  tx: Pick<Transaction, "execute">,
  code: string,
): Promise<{ id: string; kind: ProductKind }> {
  const [held] = await tx.execute<{ id: string; kind: ProductKind }>(
    sql`select id, kind from card_sections where code = ${code} for key share`,
  );
  if (!held) throw new Refusal("not_found", {}, "section");
  return held;
}
