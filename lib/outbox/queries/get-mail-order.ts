import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { ingredients, items, menus, options, products, recipeLines } from "@/db/schema/catalogue";
import {
  orderAdjustments,
  orderLineParts,
  orderLines,
  orderPartChanges,
  orderRevisions,
  orders,
  orderVat,
} from "@/db/schema/orders";
import { outlets } from "@/db/schema/outlets";
import { payments } from "@/db/schema/payments";
import { promotions } from "@/db/schema/promotions";
import { db } from "@/lib/server/db";
import type { MailLine, MailOrder } from "../mail/order";

/** An order with everything its mails say, as it stands now; null when there is no such order. */
export async function getMailOrder(orderId: string, locale: Locale): Promise<MailOrder | null> {
  const [head] = await db
    .select({ order: orders, outlet: outlets, revisionId: orderRevisions.id })
    .from(orders)
    .innerJoin(outlets, eq(outlets.id, orders.outletId))
    .innerJoin(
      orderRevisions,
      sql`${orderRevisions.orderId} = ${orders.id} and ${orderRevisions.state} = 'current'`,
    )
    .where(eq(orders.id, orderId));
  if (!head) return null;
  const { order, outlet, revisionId } = head;
  const [lines, adjustments, vat, [money]] = await Promise.all([
    listLines(revisionId, locale),
    db
      .select({
        ...{ kind: orderAdjustments.kind, amountCents: orderAdjustments.amountCents },
        code: promotions.code,
      })
      .from(orderAdjustments)
      .leftJoin(promotions, eq(promotions.id, orderAdjustments.promotionId))
      .where(eq(orderAdjustments.revisionId, revisionId))
      .orderBy(asc(orderAdjustments.kind)),
    db.select().from(orderVat).where(eq(orderVat.revisionId, revisionId)).orderBy(asc(orderVat.rateBp)),
    db
      .select({
        cents: sql<number>`coalesce(sum(${payments.amountCents}) filter (where ${payments.status} = 'captured'), 0)::int`,
        authorised: sql<number>`coalesce(sum(${payments.amountCents}) filter (where ${payments.status} = 'authorised' and ${payments.releasedAt} is null), 0)::int`,
      })
      .from(payments)
      .where(eq(payments.orderId, orderId)),
  ]);
  return {
    ...order,
    token: order.publicToken,
    outlet,
    lines,
    adjustments,
    vat,
    paid: (money?.cents ?? 0) >= order.totalCents,
    authorisedCents: money?.authorised ?? 0,
  };
}

async function listLines(revisionId: string, locale: Locale): Promise<MailLine[]> {
  const parts = await db
    .select({
      lineId: orderLines.id,
      quantity: orderLines.quantity,
      lineCents: orderLines.lineCents,
      menu: locale === "en" ? menus.nameEn : menus.nameFr,
      partId: orderLineParts.id,
      side: orderLineParts.side,
      recipeVersionId: orderLineParts.recipeVersionId,
      name: locale === "en" ? products.nameEn : products.nameFr,
      size: items.size,
    })
    .from(orderLines)
    .innerJoin(orderLineParts, eq(orderLineParts.lineId, orderLines.id))
    .innerJoin(items, eq(items.id, orderLineParts.itemId))
    .innerJoin(products, eq(products.id, items.productId))
    .leftJoin(menus, eq(menus.id, orderLines.menuId))
    .where(eq(orderLines.revisionId, revisionId))
    .orderBy(asc(orderLines.seq), asc(orderLineParts.seq));
  if (parts.length === 0) return [];
  const [changes, recipes] = await Promise.all([
    listChanges(
      parts.map(({ partId }) => partId),
      locale,
    ),
    db
      .select({ recipeVersionId: recipeLines.recipeVersionId, ...named(locale) })
      .from(recipeLines)
      .innerJoin(ingredients, eq(ingredients.id, recipeLines.ingredientId))
      .where(
        inArray(
          recipeLines.recipeVersionId,
          parts.map((part) => part.recipeVersionId),
        ),
      ),
  ]);
  const firsts = parts.filter((part, index) => parts[index - 1]?.lineId !== part.lineId);
  return firsts.map(({ lineId, menu, size, quantity, lineCents }) => {
    const own = parts.filter((part) => part.lineId === lineId);
    return {
      name: menu ?? own.map(({ name }) => name).join(" / "),
      ...{ size: menu ? "ONE" : size, quantity, lineCents },
      parts: own.map(({ partId, side, name, recipeVersionId }) => {
        const changed = changes.filter((change) => change.partId === partId);
        const gone = changed.filter(({ option, quantity }) => !option || quantity < 0).map(({ id }) => id);
        const left = recipes.filter(
          (one) => one.recipeVersionId === recipeVersionId && !gone.includes(one.id),
        );
        // A thinner dough is dough still; only what another took the place of is gone.
        const thinner = changed.filter(({ scaled }) => scaled);
        const brought = changed.filter(({ option, quantity }) => option && quantity > 0);
        return {
          ...{ side, name },
          removed: changed.filter(({ option }) => !option).map((change) => change.name),
          added: [...new Set(changed.flatMap(({ option }) => option ?? []))],
          allergens: [
            ...new Set([...left, ...thinner, ...brought].flatMap(({ allergens }) => allergens ?? [])),
          ],
        };
      }),
    };
  });
}

const listChanges = (partIds: string[], locale: Locale) =>
  db
    .select({
      partId: orderPartChanges.partId,
      option: locale === "en" ? options.nameEn : options.nameFr,
      scaled: sql<boolean>`${options.effect} ? 'scale'`,
      quantity: orderPartChanges.quantity,
      ...named(locale),
    })
    .from(orderPartChanges)
    .leftJoin(options, eq(options.id, orderPartChanges.optionId))
    .innerJoin(
      ingredients,
      sql`${ingredients.id} = coalesce(${orderPartChanges.ingredientId}, ${options.ingredientId})`,
    )
    .where(inArray(orderPartChanges.partId, partIds))
    .orderBy(asc(ingredients.code));

const named = (locale: Locale) => ({
  id: ingredients.id,
  name: locale === "en" ? ingredients.nameEn : ingredients.nameFr,
  allergens: ingredients.allergens,
});
