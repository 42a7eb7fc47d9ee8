import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check } from "drizzle-orm/pg-core";

/** Every closed list of words that a column may hold. CHECKs rather than Postgres enums: a word is added without DDL locks. */
export const outletStatuses = ["open", "opening", "closed"] as const;
export const units = ["g", "ml", "piece"] as const;
export const productKinds = ["pizza", "starter", "dessert", "drink"] as const;
/** `draft`: prepared, nowhere on sale · `retired`: off every card for good, kept for what was sold. */
export const productStates = ["draft", "on_sale", "retired"] as const;
export type ProductState = (typeof productStates)[number];
/** Of changes of the card prepared for a day: `scheduled` waits for it. */
export const cardDraftStates = ["open", "scheduled", "applied", "cancelled"] as const;
export type CardDraftState = (typeof cardDraftStates)[number];
export const sizes = ["S", "M", "L", "ONE"] as const;
export const sides = ["whole", "left", "right"] as const;
export type Side = (typeof sides)[number];
export const channels = ["web", "phone", "counter"] as const;
export const modes = ["delivery", "takeaway"] as const;
/** Ways of consuming, each with its VAT: as an order is had, and what is eaten where it is sold. */
export const ways = [...modes, "on_site"] as const;
export const orderStatuses = [
  "draft",
  "awaiting_payment",
  "placed",
  "preparing",
  "ready",
  "out_for_delivery",
  "delivered",
  "collected",
  "cancelled",
  "expired",
  "failed",
] as const;
export const paymentPlans = ["on_receipt", "online"] as const;
/** `meal_voucher`: a titre-restaurant · `voucher`: what we owe a customer · `account`: a company that pays its invoices later. */
export const paymentMethods = [
  "cash",
  "card_terminal",
  "online",
  "meal_voucher",
  "cheque",
  "voucher",
  "gift_card",
  "account",
] as const;
/** Why a drawer's cash moves · `courier`: what a round brought · `courier_difference`: more or less than it should have. */
export const tillMovementKinds = [
  "sale",
  "refund",
  "in",
  "out",
  "courier",
  "courier_difference",
  "exchange",
] as const;
/** What a till takes or gives that is no sale: a gift card sold · a voucher given as a gesture · a company's account settled. */
export const exchangeKinds = ["gift_card", "gesture", "settlement"] as const;
/** What comes in for it; a gesture is for nothing. */
export const exchangeMethods = ["cash", "card_terminal", "cheque", "transfer", "gesture"] as const;
/** Why a company owes more or less · `give_back`: what it had on account was refunded. */
export const accountMoveKinds = ["charge", "give_back", "settle"] as const;
/** Where cash that is put in comes from, and where what is taken out goes. */
export const cashReasons = ["change", "safe", "bank", "purchase", "other"] as const;
export const paymentStatuses = ["pending", "authorised", "captured", "failed", "cancelled"] as const;
/** When an outlet takes what was paid online: as the order is placed, or as its preparation starts; until then it is authorised. */
export const captureTimes = ["placing", "start"] as const;
export const refundStatuses = ["pending", "succeeded", "failed"] as const;
/** `return`: money the order has no use for · `goodwill`: given back although it was owed, and not asked for again. */
export const refundKinds = ["return", "goodwill"] as const;
/** How money is given back where the bank refused to. */
export const handWays = ["cash", "transfer"] as const;
/** Another way than it was paid: in hand, or as a voucher. */
export const refundWays = [...handWays, "voucher"] as const;
/** `refund`: instead of money · `gesture`: given for nothing · `gift_card`: bought. */
export const voucherKinds = ["refund", "gesture", "gift_card"] as const;
/** Why a voucher is worth more or less · `give_back`: what was paid with it was refunded. */
export const voucherMoveKinds = ["issue", "redeem", "give_back"] as const;
/** What we ask of the payment provider, and how far each request has come. */
export const providerCallKinds = [
  "create_session",
  "expire_session",
  "refund",
  "capture",
  "cancel_payment",
] as const;
export const providerCallStates = ["pending", "done", "failed"] as const;
export const revisionStates = ["current", "proposed", "superseded", "void"] as const;
/** `loyalty`: a pizza of the order, for ten stamps of its account. */
export const promotionKinds = ["amount", "percent", "free_delivery", "product", "loyalty"] as const;
export const stampKinds = ["earned", "spent", "given_back"] as const;
export const adjustmentKinds = ["discount", "delivery_fee", "tip", "cancellation_fee"] as const;
/** What is taken off an order by hand: so much, or what a line costs less. */
export const reductionKinds = ["discount", "line_price"] as const;
/** What the customer wants of a line when the kitchen runs out of something that goes on it. */
export const missingWishes = ["call", "without", "replace", "cancel"] as const;
/** What became of such a line. */
export const shortageOutcomes = ["call", "without", "replaced", "cancelled"] as const;
/** Why something has to be made again. */
export const incidentCauses = ["wrong", "missing", "fallen", "burnt"] as const;
export type IncidentCause = (typeof incidentCauses)[number];
/** The 14 of Regulation (EU) 1169/2011, annex II, in its order. */
export const allergenCodes = [
  "GLU",
  "CRU",
  "OEU",
  "POI",
  "ARA",
  "SOJ",
  "LAI",
  "FAC",
  "CEL",
  "MOU",
  "SES",
  "SUL",
  "LUP",
  "MOL",
] as const;
export const movementKinds = [
  "receipt",
  "consumption",
  "waste",
  "stocktake",
  "transfer_out",
  "transfer_in",
  "preparation",
  "correction",
] as const;
/** What goods come in and lie in. `kg`, `l` and `piece`: loose. */
export const packagings = [
  ...["kg", "l", "piece", "bag", "sack", "can", "tub", "bucket", "bottle", "jar", "tray", "box"],
  ...["bunch", "crate", "carton", "pack"],
] as const;
/** How much of an outlet a stocktake covers: all of it, one shelf, or the dearest few. */
export const countKinds = ["full", "shelf", "flash"] as const;
/** `draft`: waits for a decision · `ordered`: sent to the supplier · `received`: nothing more comes of it. */
export const purchaseStates = ["draft", "refused", "ordered", "received", "cancelled"] as const;
export const reservationStates = ["held", "consumed", "released"] as const;
export const holdStates = ["held", "released"] as const;
/** Pizzas and departures of a slot, as an outlet limits them; and by the five minutes the work of hands, oven and couriers. */
export const capacityResources = ["kitchen", "delivery", "hands", "oven", "courier"] as const;
/** A promise as it was given, with a change of the order, when it was paid late, and what was said once it would not be kept. */
export const promiseKinds = ["given", "changed", "renewed", "late"] as const;
/** What holds an order up: nobody begins it, the oven, nobody rides, the road. */
export const promiseCauses = ["make", "oven", "wait", "ride"] as const;
export type PromiseCause = (typeof promiseCauses)[number];
export const deliveryStates = ["assigned", "under_way", "delivered", "failed", "released"] as const;
/** What a courier does at a door, maybe without a network. */
export const courierGestures = ["deliver", "fail", "come_back"] as const;
export type CourierGesture = (typeof courierGestures)[number];
/** What an outlet asks for at the door, that the right one got it. */
export const doorProofs = ["none", "pin", "signature", "photo"] as const;
export type DoorProofKind = (typeof doorProofs)[number];
export const failureCodes = [
  "address_not_found",
  "customer_absent",
  "cannot_pay",
  "refused",
  "accident",
] as const;
/** Features that head office can switch off for the group, and numbers that it sets. */
export const switchNames = ["web_orders", "online_payment", "sign_up"] as const;
export const settingNames = ["inactive_months", "notice_days", "day_sheet_readers"] as const;
/** Why a review is not shown: what the law lets a shop refuse, and nothing else. */
export const reviewHidings = ["insult", "personal", "unlawful", "unrelated"] as const;
export type ReviewHiding = (typeof reviewHidings)[number];
/** What people may ask of their data, and what happens to who is inactive. */
export const privacyRequestKinds = ["access", "erasure", "inactive"] as const;
export type PrivacyRequestKind = (typeof privacyRequestKinds)[number];
export type SwitchName = (typeof switchNames)[number];
export type SettingName = (typeof settingNames)[number];
export const actorKinds = ["customer", "staff", "system"] as const;
/** Where a screen stands that several share. */
export const screenPlaces = ["counter", "kitchen"] as const;
export type ScreenPlace = (typeof screenPlaces)[number];
export const roles = [
  "order_taker",
  "pizzaiolo",
  "courier",
  "manager",
  "director",
  "accountant",
  "admin",
] as const;
/** How far a message has come. `doubtful`: it may have arrived, nobody knows; `given_up`: it did not, after its tries. */
export const messageStates = ["pending", "sent", "doubtful", "refused", "given_up"] as const;
/** What carries a message to a customer. */
export const carriers = ["mail", "sms", "push"] as const;
/** `email`: an address is his · `password`: he chooses one. */
export const customerLinkUses = ["email", "password"] as const;
/** What carries a message for a customer who has no order yet: browsers belong to one. */
export const customerCarriers = ["mail", "sms"] as const;
export const locales = ["fr", "en"] as const;
/** `shown`: on screens · `loud`: told by mail and to Sentry too. */
export const alarmLevels = ["shown", "loud"] as const;
/** `till`: where money is taken · `closings`: of an outlet · `journal`: the group's technical one · `training`: worth nothing. */
export const fiscalChainKinds = ["till", "closings", "journal", "training"] as const;
/** `reversal`: a refund that did not go through · `correction`: rates shifted without money · `opening`: goes on for a chain before. */
export const fiscalEntryKinds = [
  "sale",
  "refund",
  "reversal",
  "correction",
  "opening",
  "closing_day",
  "closing_month",
  "closing_year",
  "event",
  "training",
] as const;

export const invoiceKinds = ["invoice", "credit_note"] as const;
/** What a roll printer prints. */
export const printKinds = ["ticket", "label", "receipt", "test"] as const;
/** `doubtful`: it may have been printed, nobody knows, and it is not by itself printed again · `dropped`: nobody needs it any more. */
export const printStates = ["pending", "printed", "doubtful", "dropped"] as const;
/** Code pages a printer can be set to; all of them hold Latin-1's letters and the euro. */
export const codePages = ["cp858", "windows1252"] as const;

export type OutletStatus = (typeof outletStatuses)[number];
export type Unit = (typeof units)[number];
export type ProductKind = (typeof productKinds)[number];
export type Size = (typeof sizes)[number];
export type AlarmLevel = (typeof alarmLevels)[number];
export type Channel = (typeof channels)[number];
export type Mode = (typeof modes)[number];
export type Way = (typeof ways)[number];
export type OrderStatus = (typeof orderStatuses)[number];
export type PaymentPlan = (typeof paymentPlans)[number];
export type PaymentMethod = (typeof paymentMethods)[number];
export type TillMovementKind = (typeof tillMovementKinds)[number];
export type CashReason = (typeof cashReasons)[number];
export type PaymentStatus = (typeof paymentStatuses)[number];
export type CaptureTime = (typeof captureTimes)[number];
export type ProviderCallKind = (typeof providerCallKinds)[number];
export type ProviderCallState = (typeof providerCallStates)[number];
export type RefundKind = (typeof refundKinds)[number];
export type PromotionKind = (typeof promotionKinds)[number];
export type VoucherKind = (typeof voucherKinds)[number];
export type ExchangeKind = (typeof exchangeKinds)[number];
export type ExchangeMethod = (typeof exchangeMethods)[number];
export type RefundWay = (typeof refundWays)[number];
export type AdjustmentKind = (typeof adjustmentKinds)[number];
export type MissingWish = (typeof missingWishes)[number];
export type ShortageOutcome = (typeof shortageOutcomes)[number];
export type AllergenCode = (typeof allergenCodes)[number];
export type MovementKind = (typeof movementKinds)[number];
export type PurchaseState = (typeof purchaseStates)[number];
export type Packaging = (typeof packagings)[number];
export type CountKind = (typeof countKinds)[number];
export type CapacityResource = (typeof capacityResources)[number];
export type DeliveryState = (typeof deliveryStates)[number];
export type FailureCode = (typeof failureCodes)[number];
export type ActorKind = (typeof actorKinds)[number];
export type Role = (typeof roles)[number];
export type MessageState = (typeof messageStates)[number];
export type Carrier = (typeof carriers)[number];
export type Locale = (typeof locales)[number];
export type FiscalChainKind = (typeof fiscalChainKinds)[number];
export type FiscalEntryKind = (typeof fiscalEntryKinds)[number];

export type InvoiceKind = (typeof invoiceKinds)[number];
export type PrintKind = (typeof printKinds)[number];
export type PrintState = (typeof printStates)[number];
export type CodePage = (typeof codePages)[number];

/** CHECK that a column holds one of the words above. */
export function oneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(", "));
  return check(name, sql`${column} in (${list})`);
}

export const holds = (name: string, condition: SQL) => check(name, condition);
