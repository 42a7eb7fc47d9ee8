"use server";
import { z } from "zod";
import { locales, modes } from "@/db/enums";
import { BasketLines } from "@/lib/orders/basket";
import { findSister, type Sister } from "@/lib/orders/queries/find-sister";
import { getReorder } from "@/lib/orders/queries/get-reorder";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import type { ShopQuote } from "@/lib/orders/quote";
import { typed } from "@/lib/orders/typed";
import { quoteTrying } from "@/lib/orders/writes/try-code";
import { Pin } from "@/lib/outlets/pin";
import { PromotionCode } from "@/lib/promotions/code";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";
import { getCustomer } from "@/lib/server/customer-session";
import { stripeIsUp } from "@/lib/server/stripe";

const Asked = z.object({
  outlet: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  mode: z.enum(modes),
  lines: BasketLines,
  address: z
    .object({ line: typed(120), postcode: z.string().regex(/^\d{5}$/), pin: Pin.nullish() })
    .nullable(),
  slot: z.iso.datetime({ offset: true }).nullable(),
  day: z.iso.date().nullable().default(null),
  locale: z.enum(locales),
  code: PromotionCode,
});

/** What the basket costs and whether it can be had, asked by the basket's page and the checkout. */
export const quoteAction = publicAction("quoteBasket", Asked, async (asked): Promise<ShopQuote> => {
  // Whose stamps they are matters only where a code is asked for.
  const customerId = asked.code ? ((await getCustomer())?.id ?? null) : null;
  const quote = await quoteTrying(await callersAddress(), { ...asked, customerId }, quoteBasket);
  return { ...quote, onlineUp: stripeIsUp() };
});

/** Another outlet that can, asked for when the chosen one cannot. */
export const findSisterAction = publicAction(
  "findSister",
  Asked.omit({ day: true, code: true }),
  (asked): Promise<Sister | null> => findSister(asked),
);

const Held = z.object({ token: z.string().regex(/^[\w-]{22}$/), locale: z.enum(locales) });

/** What an earlier order would be today, asked by the holder of its link. */
export const reorderAction = publicAction("reorder", Held, ({ token, locale }) => getReorder(token, locale));
