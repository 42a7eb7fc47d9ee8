"use client";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import type { StaffInvoice } from "@/components/invoice/invoice-panel";
import { Money } from "@/components/money";
import type { StaffReceiptChoice } from "@/components/receipt/staff-receipt-choice";
import { classes } from "@/components/ui/classes";
import { wayOf } from "@/lib/orders/way";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { Availability } from "@/lib/stock/availability";
import type { CollectSheetProps } from "../orders/collect-sheet";
import type { AskCaller } from "./caller-bar";
import { CallerBar } from "./caller-bar";
import { CardPane } from "./card-pane";
import { useTickets } from "./kept-tickets";
import { type CounterMenu, unitCents } from "./line-price";
import type { OpenAccount } from "./open-account";
import { type Place, type Placed, usePlacing } from "./placing";
import type { AskSister } from "./sister-line";
import { isEmpty, keyToAlter, splitLine, waysOf, withWay } from "./ticket";
import type { SuggestAddresses } from "./ticket-address";
import { TicketPane } from "./ticket-pane";
import { TicketSkeleton } from "./ticket-skeleton";
import { useCounterKeys } from "./use-counter-keys";
import { useLeft } from "./use-left";
import { type Parking, useParking } from "./use-parking";
import { type AskQuote, useQuote } from "./use-quote";

/** How what was placed is paid on this very screen, and how its receipt leaves. */
export type Paying = {
  pay: CollectSheetProps["collect"];
  bill: CollectSheetProps["bill"];
  sendReceipt: ComponentProps<typeof StaffReceiptChoice>["send"];
  /** A company's invoice. */
  askInvoice: ComponentProps<typeof StaffInvoice>["ask"];
  /** Where a customer's telephone finds his receipt. */
  site: string;
};

type CounterActions = {
  findCaller: AskCaller;
  /** Where one only practises nobody gets an account. */
  openAccount?: OpenAccount;
  quote: AskQuote;
  place: Place;
  suggest: SuggestAddresses;
  /** Another outlet that can; nobody is sent anywhere where one only practises. */
  sister?: AskSister;
};

type CounterProps = {
  outlet: StaffOutlet;
  menu: CounterMenu;
  availability: Availability;
  actions: CounterActions;
  /** Under which name its tickets are kept in this tab; the outlet's when left out. */
  keptAs?: string;
  /** Whether customers can be told by SMS. */
  sms?: boolean;
  /** null: who is signed in takes no money, or only practises. */
  paying?: Paying | null;
  /** Where tickets are put aside for other screens too; only in this tab when left out. */
  parking?: Parking | null;
};

/** Who, what, how, when: the caller above, the card in the middle, the ticket on the right until it is placed. */
export function Counter({
  outlet,
  menu,
  availability: whole,
  actions,
  keptAs,
  sms = false,
  paying = null,
  parking = null,
}: CounterProps) {
  const t = useTranslations("counter");
  const tickets = useTickets(keptAs ?? outlet.slug);
  const { ticket, change, takeBack, startAnew } = tickets;
  const { aside, park, resume } = useParking(outlet.slug, tickets, parking);
  const availability = useLeft(outlet.id, whole);
  const [editing, edit] = useState<string | null>(null);
  const [view, show] = useState<"card" | "ticket">("card");
  const [placed, setPlaced] = useState<Placed | null>(null);
  const [isPaying, setPaying] = useState(false);
  const { quote, fresh, refusal } = useQuote(actions.quote, outlet.slug, ticket, availability);
  const begin = () => {
    edit(null);
    startAnew();
    document.getElementById("caller-phone")?.focus();
  };
  const placing = usePlacing({
    place: actions.place,
    outlet: outlet.slug,
    keptAs: keptAs ?? outlet.slug,
    onPlaced: (done, aside) => {
      setPlaced(done);
      // Who stands at the counter pays now; who calls pays when he has it.
      setPaying(!aside && paying !== null && done.channel === "counter" && done.totalCents > 0);
      if (!aside) begin();
    },
    onUnknown: () => begin(),
  });
  // The key that placed an order takes its money next.
  const place = () => {
    if (ticket && isEmpty(ticket) && placed) return document.getElementById("placed-pay")?.click();
    if (ticket && quote && fresh) void placing.place(ticket, quote);
  };
  useCounterKeys({
    place,
    park,
    changeMode: () =>
      change((it) => {
        const ways = waysOf(it);
        return withWay(it, ways[(ways.indexOf(wayOf(it)) + 1) % ways.length] ?? "takeaway");
      }),
  });
  if (!ticket) return <TicketSkeleton />;

  const alter = (key: string) => {
    const own = keyToAlter(ticket, key, crypto.randomUUID());
    if (own !== key) change((it) => splitLine(it, key, own));
    edit(own);
  };
  const count = ticket.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const estimate = ticket.lines.reduce((sum, one) => sum + unitCents(menu, one) * one.quantity, 0);
  const shownCents = fresh && quote ? quote.totalCents : estimate;
  return (
    <div className="grid min-h-0 flex-1 md:grid-cols-[1fr_20rem] md:grid-rows-1 lg:grid-cols-[1fr_24rem] xl:grid-cols-[1fr_27rem]">
      <div className={classes("min-h-0 min-w-0 flex-col md:flex", view === "card" ? "flex" : "hidden")}>
        <CallerBar
          {...{ outlet, ticket, change }}
          find={actions.findCaller}
          openAccount={actions.openAccount}
        />
        <CardPane
          {...{ ticket, menu, availability, editing, edit }}
          change={(how) => {
            setPlaced(null);
            change(how);
          }}
        />
      </div>
      <div className={classes("min-h-0 min-w-0 md:flex", view === "ticket" ? "flex" : "hidden")}>
        <TicketPane
          {...{
            outlet,
            ticket,
            parked: aside,
            menu,
            quote,
            fresh,
            shownCents,
            editing,
            placed,
            change,
            park,
            resume,
            place,
            sms,
            paying,
            isPaying,
            setPaying,
          }}
          refusal={placing.refusal ?? refusal}
          pending={placing.pending}
          suggest={actions.suggest}
          sister={actions.sister}
          edit={(key) => {
            alter(key);
            show("card");
          }}
          backToCard={() => show("card")}
          forgetPlaced={() => setPlaced(null)}
          clear={startAnew}
          sent={placing.sent}
          takeBack={(one) => {
            takeBack(one.ticket);
            placing.forget(one.ticket.id);
          }}
        />
      </div>
      {view === "card" && (
        <button
          type="button"
          onClick={() => show("ticket")}
          className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 flex min-h-14 items-center justify-between bg-ink px-5 font-bold text-paper md:hidden"
        >
          {t("seeTicket", { count })}
          <Money cents={shownCents} />
        </button>
      )}
    </div>
  );
}
