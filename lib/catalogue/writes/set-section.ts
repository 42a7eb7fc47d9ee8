import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import type { Section } from "../section";
import type { Applied, Of } from "./apply-changes";

const about = (section: string) => ({ subject: "section" as const, subjectId: section, outletId: null });

/** One more section, after all others. Of two who make one under the same code one is told. @throws Refusal card_section_taken */
export async function newSection(
  tx: Transaction,
  { kind: _, section, of, ...texts }: Of<"section_new">,
): Promise<Applied[]> {
  const { nameFr, nameEn, leadFr, leadEn } = texts;
  const [made] = await tx.execute(sql`
    insert into card_sections (id, code, kind, name_fr, name_en, lead_fr, lead_en, position)
    select ${newId()}::uuid, ${section}, ${of}, ${nameFr}, ${nameEn}, ${leadFr}, ${leadEn},
      (select coalesce(max(position), 0) + 1 from card_sections)
    on conflict (code) do nothing returning 1`);
  if (!made) throw new Refusal("card_section_taken", {}, "nameFr");
  return [{ ...about(section), before: undefined, after: { kind: of, ...texts } }];
}

/** A section is called otherwise; the code by which addresses name it stays. @throws Refusal not_found */
export async function setSection(
  tx: Transaction,
  { kind: _, section, ...after }: Of<"section">,
): Promise<Applied[]> {
  const [before] = await tx.execute<Omit<Section, "code" | "kind">>(sql`
    select name_fr as "nameFr", name_en as "nameEn", lead_fr as "leadFr", lead_en as "leadEn" from card_sections
    where code = ${section} for update`);
  if (!before) throw new Refusal("not_found", {}, "section");
  await tx.execute(sql`
    update card_sections set name_fr = ${after.nameFr}, name_en = ${after.nameEn}, lead_fr = ${after.leadFr},
      lead_en = ${after.leadEn} where code = ${section}`);
  return [{ ...about(section), before: { ...before }, after }];
}

/** Who puts a product into it at the same time is waited for, or finds it gone. @throws Refusal not_found, card_section_full */
export async function dropSection(tx: Transaction, { section }: Of<"section_gone">): Promise<Applied[]> {
  const [old] = await tx.execute<{ id: string; nameFr: string }>(
    sql`select id, name_fr as "nameFr" from card_sections where code = ${section} for update`,
  );
  if (!old) throw new Refusal("not_found", {}, "section");
  const [kept] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from products where section_id = ${old.id}`,
  );
  const count = kept?.count ?? 0;
  if (count > 0) throw new Refusal("card_section_full", { name: old.nameFr, count }, "section");
  await tx.execute(sql`delete from card_sections where id = ${old.id}`);
  return [{ ...about(section), before: { nameFr: old.nameFr }, after: null }];
}

/** The order in which the card is leafed through; a section that somebody made meanwhile comes after those named. */
export async function orderSections(tx: Transaction, { order }: Of<"sections">): Promise<Applied[]> {
  const held = await tx.execute<{ code: string; position: number }>(
    sql`select code, position from card_sections order by id for update`,
  );
  const before = held.toSorted((a, b) => a.position - b.position || a.code.localeCompare(b.code));
  const codes = before.map(({ code }) => code);
  const after = [
    ...order.filter((code) => codes.includes(code)),
    ...codes.filter((code) => !order.includes(code)),
  ];
  await tx.execute(sql`
    update card_sections set position = n.place
    from unnest(${sql.param(after)}::text[]) with ordinality as n(section, place) where code = n.section`);
  return [{ ...about("*"), before: { order: codes }, after: { order: after } }];
}
