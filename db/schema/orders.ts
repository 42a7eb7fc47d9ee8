import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cents, createdAt, id, instant, quantity } from "../columns";
import {
  actorKinds,
  adjustmentKinds,
  carriers,
  channels,
  holds,
  locales,
  missingWishes,
  modes,
  oneOf,
  orderStatuses,
  paymentPlans,
  revisionStates,
  sides,
} from "../enums";
import { ingredients, items, menus, options, recipeVersions } from "./catalogue";
import { customers } from "./customers";
import { deliveryZones, outlets } from "./outlets";
import { promotions } from "./promotions";
import { orderReductions } from "./reductions";
import { users } from "./staff";

export const orders = pgTable(
  "orders",
  {
    id: id(),
    /** The basket's id, made in the browser: one request, one order. */
    idemKey: uuid().notNull().unique("orders_idem_key_once"),
    /** Digest of what was asked under that key; the same key with another request is refused. */
    requestDigest: text().notNull(),
    /** 128 random bits, base64url: who holds the link may follow and cancel. */
    publicToken: text().notNull().unique("orders_public_token_once"),
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    customerId: uuid().references(() => customers.id),
    channel: text({ enum: channels }).notNull(),
    mode: text({ enum: modes }).notNull(),
    /** Eaten where it is sold: handed over like a takeaway, taxed and served otherwise. */
    onSite: boolean().notNull().default(false),
    status: text({ enum: orderStatuses }).notNull(),
    businessDay: date().notNull(),
    /** The short number people say aloud, per outlet and day. */
    number: integer().notNull(),
    totalCents: cents().notNull(),
    currency: text().notNull(),
    locale: text({ enum: locales }).notNull(),

    contactName: text().notNull(),
    contactPhone: text().notNull(),
    contactEmail: text(),
    /** What its customer wants to be told by while it is under way. */
    toldBy: text({ enum: carriers }).notNull().default("mail"),
    addressLine: text(),
    addressExtra: text().notNull().default(""),
    postcode: text(),
    city: text(),
    lat: doublePrecision(),
    lng: doublePrecision(),
    zoneId: uuid().references(() => deliveryZones.id),
    /** A company's name, address and VAT number when it wants an invoice. */
    billing: jsonb().$type<{ name: string; address: string; siret?: string; vatNumber?: string }>(),
    kitchenNote: text().notNull().default(""),
    courierNote: text().notNull().default(""),
    adultDeclared: boolean().notNull().default(false),
    paymentPlan: text({ enum: paymentPlans }).notNull(),

    /** null: as soon as possible. */
    slotStartsAt: instant(),
    /** When the ticket is due on the kitchen's board. */
    ticketAt: instant().notNull(),
    /** When the pizzas must leave the oven's bench. */
    readyBy: instant().notNull(),
    /** What the customer was told. */
    promisedAt: instant().notNull(),

    /** Until when an order awaiting payment keeps its ingredients and its time. */
    expiresAt: instant(),
    placedAt: instant(),
    /** When its customer or the staff last changed it; the kitchen flashes it. */
    changedAt: instant(),
    acceptedAt: instant(),
    acceptedBy: uuid().references(() => users.id),
    endedAt: instant(),
    endReason: text(),
    takenBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    unique("orders_number").on(t.outletId, t.businessDay, t.number),
    oneOf("orders_status", t.status, orderStatuses),
    oneOf("orders_channel", t.channel, channels),
    oneOf("orders_mode", t.mode, modes),
    oneOf("orders_payment_plan", t.paymentPlan, paymentPlans),
    oneOf("orders_locale", t.locale, locales),
    oneOf("orders_told_by", t.toldBy, carriers),
    holds("orders_total", sql`${t.totalCents} between 0 and 1000000`),
    holds(
      "orders_address",
      sql`${t.mode} = 'takeaway' or (${t.addressLine} is not null and ${t.postcode} is not null and ${t.zoneId} is not null)`,
    ),
    index("orders_board").on(t.outletId, t.status, t.readyBy),
    index("orders_recent").on(t.outletId, t.placedAt),
    index("orders_phone").on(t.contactPhone, t.placedAt),
    index("orders_guest_email").on(sql`lower(${t.contactEmail})`).where(sql`${t.customerId} is null`),
    index("orders_customer").on(t.customerId, t.placedAt),
    index("orders_under_way")
      .on(t.promisedAt)
      .where(sql`${t.status} in ('placed', 'preparing', 'ready', 'out_for_delivery')`),
    index("orders_unpaid").on(t.expiresAt).where(sql`${t.status} = 'awaiting_payment'`),
    holds("orders_payment_deadline", sql`${t.status} <> 'awaiting_payment' or ${t.expiresAt} is not null`),
    index("orders_unaccepted").on(t.ticketAt).where(sql`${t.status} = 'placed' and ${t.acceptedAt} is null`),
  ],
);

/** Last number given, per outlet and day; the row is the lock. */
export const orderCounters = pgTable(
  "order_counters",
  {
    outletId: uuid()
      .notNull()
      .references(() => outlets.id),
    businessDay: date().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.outletId, t.businessDay] })],
);

/** What an order consists of, at one moment. The kitchen works from the current one. */
export const orderRevisions = pgTable(
  "order_revisions",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    seq: integer().notNull(),
    state: text({ enum: revisionStates }).notNull(),
    totalCents: cents().notNull(),
    actorKind: text({ enum: actorKinds }).notNull(),
    actorId: uuid().references(() => users.id),
    /** A proposal waits for its payment until then. */
    expiresAt: instant(),
    /** Of a proposal: what it would change beside the lines, and what it needs. In force: what it changed beside them. Void: why. */
    terms: jsonb().$type<Record<string, unknown>>(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("order_revisions_seq").on(t.orderId, t.seq),
    uniqueIndex("order_revisions_current").on(t.orderId).where(sql`${t.state} = 'current'`),
    oneOf("order_revisions_state", t.state, revisionStates),
    oneOf("order_revisions_actor", t.actorKind, actorKinds),
  ],
);

export const orderLines = pgTable(
  "order_lines",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    revisionId: uuid()
      .notNull()
      .references(() => orderRevisions.id),
    seq: integer().notNull(),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    menuId: uuid().references(() => menus.id),
    quantity: integer().notNull(),
    unitCents: cents().notNull(),
    lineCents: cents().notNull(),
    /** When something that goes on it runs out. */
    ifMissing: text({ enum: missingWishes }).notNull().default("call"),
    /** What is made in its place then. */
    insteadItemId: uuid().references(() => items.id),
  },
  (t) => [
    oneOf("order_lines_if_missing", t.ifMissing, missingWishes),
    holds("order_lines_instead", sql`(${t.ifMissing} = 'replace') = (${t.insteadItemId} is not null)`),
    unique("order_lines_seq").on(t.revisionId, t.seq),
    index("order_lines_order").on(t.orderId),
    holds("order_lines_range", sql`${t.quantity} between 1 and 50 and ${t.unitCents} between 0 and 100000`),
    holds("order_lines_sum", sql`${t.lineCents} = ${t.unitCents} * ${t.quantity}`),
  ],
);

/** A line is made of parts: the whole pizza, its two halves, or the choices of a menu. Money is for the line's whole quantity, as sold. */
export const orderLineParts = pgTable(
  "order_line_parts",
  {
    id: id(),
    lineId: uuid()
      .notNull()
      .references(() => orderLines.id),
    seq: integer().notNull(),
    side: text({ enum: sides }).notNull().default("whole"),
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    recipeVersionId: uuid()
      .notNull()
      .references(() => recipeVersions.id),
    grossCents: cents().notNull(),
    rateBp: integer().notNull(),
    netCents: cents().notNull(),
    vatCents: cents().notNull(),
  },
  (t) => [
    unique("order_line_parts_seq").on(t.lineId, t.seq),
    oneOf("order_line_parts_side", t.side, sides),
    holds("order_line_parts_sum", sql`${t.grossCents} = ${t.netCents} + ${t.vatCents}`),
  ],
);

/** What was changed about a part's recipe: an ingredient removed, or an option added. */
export const orderPartChanges = pgTable(
  "order_part_changes",
  {
    id: id(),
    partId: uuid()
      .notNull()
      .references(() => orderLineParts.id),
    ingredientId: uuid().references(() => ingredients.id),
    optionId: uuid().references(() => options.id),
    /** Base units added to one pizza; 0 for a removal. */
    quantity: quantity().notNull(),
    priceCents: cents().notNull(),
  },
  (t) => [
    index("order_part_changes_part").on(t.partId),
    holds("order_part_changes_kind", sql`${t.ingredientId} is not null or ${t.optionId} is not null`),
  ],
);

export const orderAdjustments = pgTable(
  "order_adjustments",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    revisionId: uuid()
      .notNull()
      .references(() => orderRevisions.id),
    kind: text({ enum: adjustmentKinds }).notNull(),
    /** Less than 0 where it comes off. */
    amountCents: cents().notNull(),
    /** Where a discount comes from. */
    promotionId: uuid().references(() => promotions.id),
    /** Or by whose hand: a row of `order_reductions`. */
    reductionId: uuid().references((): AnyPgColumn => orderReductions.id),
  },
  (t) => [
    oneOf("order_adjustments_kind", t.kind, adjustmentKinds),
    holds(
      "order_adjustments_discount",
      sql`(${t.kind} = 'discount' and ${t.amountCents} < 0) or (${t.kind} <> 'discount' and ${t.promotionId} is null)`,
    ),
    index("order_adjustments_order").on(t.orderId),
  ],
);

/** VAT of a revision per rate, delivery fee included, as sold. */
export const orderVat = pgTable(
  "order_vat",
  {
    revisionId: uuid()
      .notNull()
      .references(() => orderRevisions.id),
    rateBp: integer().notNull(),
    netCents: cents().notNull(),
    vatCents: cents().notNull(),
    grossCents: cents().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.revisionId, t.rateBp] }),
    holds("order_vat_sum", sql`${t.grossCents} = ${t.netCents} + ${t.vatCents}`),
  ],
);

/** The legal moves of an order, as lib/orders/status.ts states them; order_events may hold no other. */
export const orderTransitions = pgTable(
  "order_transitions",
  { fromStatus: text({ enum: orderStatuses }).notNull(), toStatus: text({ enum: orderStatuses }).notNull() },
  (t) => [primaryKey({ columns: [t.fromStatus, t.toStatus] })],
);

/** Append-only: every move of an order, who made it, where. */
export const orderEvents = pgTable(
  "order_events",
  {
    id: id(),
    orderId: uuid()
      .notNull()
      .references(() => orders.id),
    seq: integer().notNull(),
    fromStatus: text({ enum: orderStatuses }),
    toStatus: text({ enum: orderStatuses }).notNull(),
    actorKind: text({ enum: actorKinds }).notNull(),
    actorId: uuid().references(() => users.id),
    /** The screen it was done on: web, kitchen, counter, courier, orders, system. */
    terminal: text().notNull(),
    reason: text(),
    at: instant().notNull(),
  },
  (t) => [
    unique("order_events_seq").on(t.orderId, t.seq),
    oneOf("order_events_actor", t.actorKind, actorKinds),
    holds("order_events_first", sql`(${t.seq} = 1) = (${t.fromStatus} is null)`),
    foreignKey({
      name: "order_events_legal",
      columns: [t.fromStatus, t.toStatus],
      foreignColumns: [orderTransitions.fromStatus, orderTransitions.toStatus],
    }),
  ],
);

/** Pizzas of a line ticked off on the kitchen's board, one row a pizza. */
export const kitchenTicks = pgTable(
  "kitchen_ticks",
  {
    lineId: uuid()
      .notNull()
      .references(() => orderLines.id),
    unit: integer().notNull(),
    tickedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.lineId, t.unit] })],
);
