import { newId } from "@/lib/ids";
import type { Permission } from "@/lib/staff/permissions";
import { floorColleague } from "./colleagues";
import { outletId, staffId } from "./house";
import { forgetClosings, writtenOf } from "./journal";
import { ordersAt, type Ready } from "./orders-at";

/** What an action asks for, and how to call it so that it would work at an outlet. */
export type ActionRow = {
  permission: Permission;
  /** Makes what the action needs at Part-Dieu and returns its input; some things only he may do who has them in hand. */
  input: (userId?: string) => Promise<unknown>;
  /** What doing it a second time answers: a refusal's code, or `same` where asking twice is no harm. */
  twice: string;
  /** What those of another outlet are answered, where it is not that nothing is there. */
  elsewhere?: string;
};

const order =
  (ready: Ready, more: object = {}) =>
  async (userId?: string) => ({
    orderId: await ordersAt(ready, userId),
    ...more,
  });

const orders = "app/staff/(shell)/commandes/actions.ts";
const counter = "app/staff/(shell)/comptoir/actions.ts";
const kitchen = "app/staff/cuisine/[outlet]/actions.ts";

const provider = "app/staff/(shell)/paiements/actions.ts";

const dispatch = "app/staff/(shell)/livraisons/[outlet]/actions.ts";
const till = "app/staff/(shell)/caisse/actions.ts";
const road = "app/staff/tournee/[outlet]/actions.ts";
const stock = "app/staff/(shell)/stock/actions.ts";
const ofBasil = (more: object) => async () => ({
  ...{ outlet: "part-dieu", ingredient: "basilic", quantity: 5, requestId: newId(), ...more },
});
const cash = { method: "cash", givenCents: 5000, ageChecked: false };

const team = "app/staff/(shell)/equipe/actions.ts";
const margherita = { key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] };
const basket = {
  outlet: "part-dieu",
  mode: "takeaway",
  slot: null,
  lines: [margherita],
  address: null,
  locale: "fr",
};

/** A change of an order: one Margherita. */
const change = { mode: "takeaway", slot: null, lines: [margherita], address: null, locale: "fr" };
const terms = {
  revision: 1,
  seenTotalCents: 1090,
  kitchenNote: "bien cuite",
  courierNote: "",
  adultDeclared: false,
};

/** One row an action of staff. Without one the house does not build: add it here and the walk does the rest. */
export const actionRows: Record<string, ActionRow> = {
  [`${provider}#compareProviderAction`]: {
    permission: "provider.view",
    input: async () => ({}),
    twice: "same",
    elsewhere: "ok",
  },
  [`${orders}#cancelOrderAction`]: {
    permission: "orders.cancel",
    input: order("placed"),
    twice: "reason_missing|already_ended",
  },
  [`${orders}#cancelStartedOrderAction`]: {
    permission: "orders.cancel_started",
    input: async () => ({ orderId: await ordersAt("preparing"), reason: "burnt", cooked: "written_off" }),
    twice: "already_ended",
  },
  [`${orders}#quoteChangeAction`]: {
    permission: "orders.place",
    input: async () => ({ ...change, orderId: await ordersAt("placed") }),
    twice: "same",
  },
  [`${orders}#changeOrderAction`]: {
    permission: "orders.place",
    input: async () => ({ ...change, ...terms, orderId: await ordersAt("placed") }),
    twice: "status_moved",
  },
  [`${orders}#refundOrderAction`]: {
    permission: "refunds.decide",
    input: async () => ({
      ...{ orderId: await ordersAt("collected"), amountCents: 1090 },
      ...{ requestId: newId(), reason: "pizza froide" },
    }),
    twice: "same",
  },
  [`${orders}#printReceiptAction`]: {
    permission: "orders.view",
    input: async () => {
      const [document] = await writtenOf({ orderId: await ordersAt("collected") });
      return { hash: document?.hash };
    },
    twice: "same",
  },
  [`${orders}#returnByHandAction`]: {
    permission: "refunds.decide",
    input: async () => ({ ...(await ordersAt.refused()), way: "cash", note: "à Mme Diallo" }),
    twice: "same",
  },
  [`${orders}#collectOrderAction`]: {
    permission: "handover.work",
    input: async () => ({
      orderId: await ordersAt("ready"),
      method: "cash",
      givenCents: 2000,
      ageChecked: false,
    }),
    twice: "already_ended",
  },
  [`${counter}#findCallerAction`]: {
    permission: "orders.place",
    input: async () => ({ phone: "06 39 98 01 00" }),
    twice: "same",
  },
  [`${counter}#suggestAddressesAction`]: {
    permission: "orders.place",
    input: async () => ({ text: "rue de bonnel" }),
    twice: "same",
  },
  [`${counter}#quoteTicketAction`]: { permission: "orders.place", input: async () => basket, twice: "same" },
  [`${counter}#practiseTicketAction`]: {
    permission: "orders.place",
    input: async () => ({
      ...basket,
      ...{
        basketId: newId(),
        channel: "counter",
        contact: { name: "Awa Diallo", phone: "06 39 98 12 34" },
        seenTotalCents: 1090,
      },
    }),
    twice: "same",
  },
  [`${counter}#placeTicketAction`]: {
    permission: "orders.place",
    input: async () => ({
      ...basket,
      ...{
        basketId: newId(),
        channel: "phone",
        contact: { name: "Awa Diallo", phone: "06 39 98 12 34" },
        seenTotalCents: 1090,
      },
    }),
    twice: "same",
  },
  [`${till}#closeDayAction`]: {
    permission: "till.close",
    input: async () => {
      await forgetClosings("part-dieu");
      return { outletId: await outletId("part-dieu"), day: "2026-11-27" };
    },
    twice: "day_closed",
  },
  [`${kitchen}#acceptOrderAction`]: { permission: "kitchen.work", input: order("placed"), twice: "same" },
  [`${kitchen}#startPreparingAction`]: {
    permission: "kitchen.work",
    input: order("placed"),
    twice: "status_moved",
  },
  [`${kitchen}#markReadyAction`]: {
    permission: "kitchen.work",
    input: order("preparing"),
    twice: "status_moved",
  },
  [`${kitchen}#recallOrderAction`]: {
    permission: "kitchen.work",
    input: order("ready"),
    twice: "status_moved",
  },
  [`${kitchen}#missIngredientAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), ingredient: "basilic", said: "without" }),
    twice: "status_moved",
  },
  [`${kitchen}#tickPizzaAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), unit: 1 }),
    twice: "same",
  },
  [`${kitchen}#untickPizzaAction`]: {
    permission: "kitchen.work",
    input: async () => ({ lineId: await ordersAt.line("preparing"), unit: 1 }),
    twice: "same",
  },
  [`${stock}#wasteIngredientAction`]: {
    permission: "stock.work",
    input: ofBasil({ reason: "fallen" }),
    twice: "same",
  },
  [`${stock}#receiveGoodsAction`]: {
    permission: "stock.work",
    input: ofBasil({ reason: "du marché" }),
    twice: "same",
  },
  [`${stock}#stopSaleAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", what: "ingredient", code: "noix", until: "service" }),
    twice: "same",
  },
  [`${stock}#resumeSaleAction`]: {
    permission: "stock.work",
    input: async () => ({ outlet: "part-dieu", what: "ingredient", code: "noix" }),
    twice: "same",
  },
  [`${stock}#correctStockAction`]: {
    permission: "stock.correct",
    input: ofBasil({ reason: "retrouvé" }),
    twice: "same",
  },
  [`${dispatch}#assignDeliveryAction`]: {
    permission: "dispatch.assign",
    input: async () => ({
      orderId: await ordersAt("boxed"),
      courierId: await staffId("livreur.part-dieu@ocpizza.example"),
    }),
    twice: "already_taken",
  },
  [`${dispatch}#takeBackDeliveryAction`]: {
    permission: "dispatch.assign",
    input: order("assigned"),
    twice: "status_moved",
  },
  [`${dispatch}#deliverForCourierAction`]: {
    permission: "dispatch.assign",
    input: order("under_way", cash),
    twice: "already_ended",
  },
  [`${dispatch}#returnForCourierAction`]: {
    permission: "dispatch.assign",
    input: order("under_way"),
    twice: "status_moved",
  },
  [`${road}#claimRunAction`]: {
    permission: "dispatch.work",
    input: async () => ({ orderIds: [await ordersAt("boxed")] }),
    twice: "already_taken",
  },
  [`${road}#giveBackAction`]: {
    permission: "dispatch.work",
    input: order("assigned"),
    twice: "status_moved",
  },
  [`${road}#leaveOutletAction`]: {
    permission: "dispatch.work",
    input: async (userId) => {
      await ordersAt("assigned", userId);
      return { outletId: await outletId("part-dieu") };
    },
    twice: "nothing_to_take",
    elsewhere: "nothing_to_take",
  },
  [`${road}#markDeliveredAction`]: {
    permission: "dispatch.work",
    input: order("under_way", cash),
    twice: "already_ended",
  },
  [`${road}#markFailedAction`]: {
    permission: "dispatch.work",
    input: order("under_way", { code: "customer_absent", note: "" }),
    twice: "already_ended",
  },
  [`${road}#returnOrderAction`]: {
    permission: "dispatch.work",
    input: order("under_way"),
    twice: "status_moved",
  },
  [`${team}#addColleagueAction`]: {
    permission: "team.manage",
    input: async () => ({
      ...{ name: "Nina Nouvelle", email: `${newId()}@ocpizza.example` },
      posts: [{ outlet: "part-dieu", role: "order_taker" }],
    }),
    twice: "email_taken",
  },
  [`${team}#changePostsAction`]: {
    permission: "team.manage",
    input: async () => ({
      userId: await floorColleague(),
      posts: [{ outlet: "part-dieu", role: "pizzaiolo" }],
    }),
    twice: "same",
  },
  [`${team}#closeAccountAction`]: {
    permission: "team.manage",
    input: async () => ({ userId: await floorColleague() }),
    twice: "already_done",
  },
  [`${team}#reopenAccountAction`]: {
    permission: "team.manage",
    input: async () => ({ userId: await floorColleague(false) }),
    twice: "already_done",
  },
};

/** Actions anybody may call, and why that is right. */
export const publicActions: Record<string, string> = {
  "app/[locale]/(shop)/actions.ts#quoteAction": "prices a basket; prices are public",
  "app/[locale]/(shop)/actions.ts#reorderAction":
    "the holder of the link; tells its lines, at prices that are public",
  "app/[locale]/(shop)/commande/actions.ts#placeOrderAction":
    "a customer's own order; his channel is fixed by the action",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#checkPaymentAction":
    "the holder of the link; asks the provider and tells what is already his to know",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#payAction":
    "the holder of the link; whoever has it may pay for it",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#switchToReceiptAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#cancelOrderAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#quoteChangeAction":
    "the holder of the link; prices are public",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#changeOrderAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#settleOnReceiptAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#dropProposalAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#chooseTellingAction":
    "the holder of the link says how he is told; the address of a browser must be a push service's",
  "app/staff/connexion/actions.ts#changePasswordAction":
    "the asker's own password and nobody else's, with his present one: tested in staff-passwords",
  "app/staff/connexion/actions.ts#askPasswordLinkAction":
    "the link goes to the account's own address; asking tells nothing and slows down",
  "app/staff/connexion/actions.ts#takePasswordLinkAction":
    "the holder of the link; 128 bits only this house can say are the key",
  "app/staff/(shell)/actions.ts#signOutAction": "ends the asker's own session and nobody else's",
};

/** What a page or route under app/staff and app/api asks for. `signed in`: any colleague; a sentence: public, and why. */
export const doorRows: Record<
  string,
  Permission | "signed in" | { public: string } | { screen: Permission }
> = {
  "app/staff/(shell)/page.tsx": "signed in",
  "app/staff/(shell)/equipe/[outlet]/page.tsx": "team.manage",
  "app/staff/(shell)/[screen]/page.tsx": { screen: "orders.place" },
  "app/staff/(shell)/[screen]/[...rest]/page.tsx": "signed in",
  "app/staff/(shell)/commandes/[outlet]/page.tsx": "orders.view",
  "app/staff/(shell)/commandes/[outlet]/[orderId]/page.tsx": "orders.view",
  "app/staff/(shell)/commandes/[outlet]/[orderId]/modifier/page.tsx": "orders.place",
  "app/staff/(shell)/commandes/[outlet]/[orderId]/ticket/page.tsx": "orders.view",
  "app/staff/(shell)/caisse/[outlet]/page.tsx": "accounts.view",
  "app/staff/(shell)/caisse/[outlet]/archive/route.ts": "accounts.view",
  "app/staff/(shell)/caisse/[outlet]/comptes/route.ts": "accounts.view",
  "app/staff/(shell)/comptoir/[outlet]/page.tsx": "orders.place",
  "app/staff/(shell)/paiements/page.tsx": "provider.view",
  "app/staff/(shell)/comptoir/[outlet]/ecole/page.tsx": "orders.place",
  "app/staff/(shell)/comptoir/[outlet]/ecole/[hash]/page.tsx": "orders.place",
  "app/staff/connexion/page.tsx": { public: "the sign-in itself" },
  "app/staff/connexion/mot-de-passe/page.tsx": {
    public: "asks for the reader's own session, a temporary password's too: tested in staff-passwords",
  },
  "app/staff/connexion/oubli/page.tsx": { public: "a field for one's address" },
  "app/staff/connexion/nouveau/[link]/page.tsx": { public: "a field; the link is looked at when it is sent" },
  "app/staff/cuisine/[outlet]/page.tsx": "kitchen.view",
  "app/staff/cuisine/[outlet]/tickets/route.ts": "kitchen.view",
  "app/staff/(shell)/livraisons/[outlet]/page.tsx": "dispatch.view",
  "app/staff/(shell)/livraisons/[outlet]/orders/route.ts": "dispatch.view",
  "app/staff/(shell)/stock/[outlet]/page.tsx": "stock.view",
  "app/staff/(shell)/stock/[outlet]/[ingredient]/page.tsx": "stock.view",
  "app/staff/tournee/[outlet]/page.tsx": "dispatch.work",
  "app/staff/tournee/[outlet]/run/route.ts": "dispatch.work",
  "app/api/addresses/route.ts": { public: "known addresses without names" },
  "app/api/auth/[...nextauth]/route.ts": { public: "signing in; sign-in failures slow it down" },
  "app/api/errors/route.ts": { public: "hears a few words from pages of ours, and scrubs them" },
  "app/api/health/route.ts": { public: "says yes or no" },
  "app/api/metrics/route.ts": { public: "asks for this machine or a token: tests/writes/metrics.test.ts" },
  "app/api/ready/route.ts": {
    public: "says yes or no to what a server needs; nginx keeps it to the machine",
  },
  "app/api/live/route.ts": { public: "its private topics ask for staff: tested by name below" },
  "app/api/outlets/route.ts": { public: "what the shop shows" },
  "app/api/outlets/[slug]/availability/route.ts": { public: "what the shop shows" },
  "app/api/outlets/[slug]/menu/route.ts": { public: "what the shop shows" },
  "app/api/stripe/webhook/route.ts": { public: "hears only what Stripe signed with our secret" },
  "app/api/revalidate/route.ts": { public: "asks for this process's own key" },
};
