import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProductKind } from "@/db/enums";
import { Refusal } from "@/lib/refusal";

export type HeldSection = { id: string; kind: ProductKind };

/** Sections that something is put into: none of them is removed meanwhile. @returns the one of a code. @throws Refusal not_found */
export async function holdSections(
  tx: Pick<Transaction, "execute">,
  codes: readonly string[],
): Promise<(code: string) => HeldSection> {
  const rows = await tx.execute<HeldSection & { code: string }>(sql`
    select code, id, kind from card_sections where code = any(${sql.param([...new Set(codes)])}::text[])
    order by id for key share`);
  return (code) => {
    const held = rows.find((row) => row.code === code);
    if (!held) throw new Refusal("not_found", {}, "section");
    return held;
  };
}
