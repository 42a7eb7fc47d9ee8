import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";
import type { Applied, Of } from "./apply-changes";

/** What an extra or a crust costs on a size. @throws Refusal not_found where it is not offered on that size */
export async function setOption(
  tx: Transaction,
  { option, size, priceCents }: Of<"option">,
): Promise<Applied[]> {
  const [old] = await tx.execute<{ optionId: string; priceCents: number }>(sql`
    select s.option_id as "optionId", s.price_cents as "priceCents" from option_sizes s join options o on o.id = s.option_id
    where o.code = ${option} and s.size = ${size} for update of s`);
  if (!old) throw new Refusal("not_found", {}, "option");
  await tx.execute(sql`
    update option_sizes set price_cents = ${priceCents} where option_id = ${old.optionId} and size = ${size}`);
  return [
    {
      ...{ subject: "option", subjectId: option, outletId: null },
      ...{ before: { size, priceCents: old.priceCents }, after: { size, priceCents } },
    },
  ];
}

type Group = { nameFr: string; nameEn: string; least: number; most: number };

/** How a group of options is called and how many of it a pizza may have. @throws Refusal not_found */
export async function setGroup(
  tx: Transaction,
  { kind: _, group, ...after }: Of<"group">,
): Promise<Applied[]> {
  const [before] = await tx.execute<Group>(sql`
    select name_fr as "nameFr", name_en as "nameEn", least, most from option_groups where code = ${group} for update`);
  if (!before) throw new Refusal("not_found", {}, "group");
  await tx.execute(sql`
    update option_groups set name_fr = ${after.nameFr}, name_en = ${after.nameEn}, least = ${after.least}, most = ${after.most}
    where code = ${group}`);
  return [{ subject: "option", subjectId: group, outletId: null, before: { ...before }, after }];
}
