import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import type { Applied, Of } from "./apply-changes";

const about = (code: string) => ({ subject: "option" as const, subjectId: code, outletId: null });

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
  const before = { size, priceCents: old.priceCents };
  return [{ ...about(option), before, after: { size, priceCents } }];
}

/** An option is made, or is another from now on: what was sold with it keeps its price. @throws Refusal not_found, card_choice_taken, card_option_few */
export async function setChoice(tx: Transaction, { kind: _, ...after }: Of<"choice">): Promise<Applied[]> {
  const { option, fresh, group, nameFr, nameEn, ingredient, sizes } = after;
  const held = await holdGroup(tx, group);
  const [adds] = ingredient
    ? await tx.execute<{ id: string }>(sql`select id from ingredients where code = ${ingredient}`)
    : [];
  if (ingredient && !adds) throw new Refusal("not_found", {}, "ingredient");
  const [before] = await tx.execute<{ id: string }>(sql`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", g.code as ingredient,
      (select coalesce(json_agg(json_build_object('size', s.size, 'priceCents', s.price_cents, 'quantity', s.quantity)
        order by s.size), '[]') from option_sizes s where s.option_id = o.id) as sizes
    from options o left join ingredients g on g.id = o.ingredient_id
    where o.code = ${option} and o.group_id = ${held.id} for update of o`);
  if (!before && !fresh) throw new Refusal("not_found", {}, "option");
  const id = before?.id ?? newId();
  const [written] = await tx.execute(sql`
    insert into options (id, code, group_id, name_fr, name_en, ingredient_id, position)
    select ${id}::uuid, ${option}, ${held.id}, ${nameFr}, ${nameEn}, ${adds?.id ?? null}::uuid,
      (select coalesce(max(position), 0) + 1 from options where group_id = ${held.id})
    on conflict (code) do update set name_fr = excluded.name_fr, name_en = excluded.name_en,
      ingredient_id = excluded.ingredient_id where not ${fresh} and options.id = excluded.id returning 1`);
  if (!written) throw new Refusal("card_choice_taken", {}, "nameFr");
  await tx.execute(sql`delete from option_sizes where option_id = ${id}`);
  await tx.execute(sql`
    insert into option_sizes (option_id, size, price_cents, quantity)
    select ${id}::uuid, n.size, n."priceCents", n.quantity
    from jsonb_to_recordset(${JSON.stringify(sizes)}::jsonb) as n(size text, "priceCents" int, quantity bigint)`);
  await expectEnough(tx, held.id, held.least);
  return [{ ...about(option), before: before && { ...before, id: undefined }, after }];
}

/** A group of which nobody must choose yet, and which no product offers yet. @throws Refusal card_choice_taken */
export async function newGroup(
  tx: Transaction,
  { kind: _, group, ...after }: Of<"group_new">,
): Promise<Applied[]> {
  const { nameFr, nameEn, most } = after;
  const [made] = await tx.execute(sql`
    insert into option_groups (id, code, name_fr, name_en, least, most, position)
    select ${newId()}::uuid, ${group}, ${nameFr}, ${nameEn}, 0, ${most}, (select coalesce(max(position), 0) + 1 from option_groups)
    on conflict (code) do nothing returning 1`);
  if (!made) throw new Refusal("card_choice_taken", {}, "nameFr");
  return [{ ...about(group), before: undefined, after }];
}

/**
 * How a group of options is called and how many of it a dish may have.
 * @throws Refusal not_found, card_option_few where more must be chosen than there is
 */
export async function setGroup(
  tx: Transaction,
  { kind: _, group, ...after }: Of<"group">,
): Promise<Applied[]> {
  const { id, ...before } = await holdGroup(tx, group);
  await tx.execute(sql`
    update option_groups set name_fr = ${after.nameFr}, name_en = ${after.nameEn}, least = ${after.least}, most = ${after.most}
    where id = ${id}`);
  await expectEnough(tx, id, after.least);
  return [{ ...about(group), before, after }];
}

/** Which groups of options a product offers. @throws Refusal not_found */
export async function setChoices(tx: Transaction, { product, groups }: Of<"choices">): Promise<Applied[]> {
  const [known] = await tx.execute<{ id: string }>(
    sql`select id from products where code = ${product} for update`,
  );
  if (!known) throw new Refusal("not_found", {}, "product");
  const before = await tx.execute<{ code: string }>(sql`
    select g.code from product_option_groups x join option_groups g on g.id = x.group_id
    where x.product_id = ${known.id} order by g.position`);
  await tx.execute(sql`delete from product_option_groups where product_id = ${known.id}`);
  const written = await tx.execute(sql`
    insert into product_option_groups (product_id, group_id)
    select ${known.id}, id from option_groups where code = any(${sql.param([...groups])}::text[]) returning 1`);
  if (written.length < groups.length) throw new Refusal("not_found", {}, "group");
  return [
    {
      ...{ subject: "product" as const, subjectId: product, outletId: null },
      ...{ before: { groups: before.map(({ code }) => code) }, after: { groups } },
    },
  ];
}

type Group = { nameFr: string; nameEn: string; least: number; most: number };

/** Two who change what is in a group meet at its row. @throws Refusal not_found */
async function holdGroup(tx: Transaction, code: string): Promise<Group & { id: string }> {
  const [held] = await tx.execute<Group & { id: string }>(sql`
    select id, name_fr as "nameFr", name_en as "nameEn", least, most from option_groups where code = ${code} for update`);
  if (!held) throw new Refusal("not_found", {}, "group");
  return held;
}

/** Who must choose so many finds so many. @throws Refusal card_option_few */
async function expectEnough(tx: Transaction, groupId: string, least: number): Promise<void> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from options o
    where o.group_id = ${groupId} and exists (select from option_sizes s where s.option_id = o.id)`);
  const count = row?.count ?? 0;
  if (count < least) throw new Refusal("card_option_few", { least, count }, "least");
}
