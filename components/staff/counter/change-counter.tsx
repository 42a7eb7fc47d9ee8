"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { Changeable } from "@/lib/orders/changeable";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { Availability } from "@/lib/stock/availability";
import { CardPane } from "./card-pane";
import { ChangeFoot } from "./change-foot";
import type { CounterMenu } from "./line-price";
import { keyToAlter, splitLine, type Ticket } from "./ticket";
import type { SuggestAddresses } from "./ticket-address";
import { TicketBody } from "./ticket-body";
import { type AskChange, type SendChange, useChangeQuote } from "./use-change-quote";
import { useLeft } from "./use-left";

type ChangeCounterProps = {
  order: Changeable;
  outlet: StaffOutlet;
  menu: CounterMenu;
  availability: Availability;
  actions: { quote: AskChange; change: SendChange; suggest: SuggestAddresses };
};

/** An order on the counter's own screen, to be changed for who calls: the card, the ticket, what it comes to now. */
export function ChangeCounter({ order, outlet, menu, availability: whole, actions }: ChangeCounterProps) {
  const t = useTranslations("counter");
  const [ticket, setTicket] = useState(() => ticketOf(order));
  const availability = useLeft(outlet.id, whole);
  const [editing, edit] = useState<string | null>(null);
  const [view, show] = useState<"card" | "ticket">("ticket");
  const { quote, fresh, refusal } = useChangeQuote(actions.quote, order, ticket, availability);
  const change = (how: (ticket: Ticket) => Ticket) => setTicket(how);
  const alter = (key: string) => {
    const own = keyToAlter(ticket, key, crypto.randomUUID());
    if (own !== key) change((it) => splitLine(it, key, own));
    edit(own);
    show("card");
  };
  return (
    <div className="grid min-h-0 flex-1 md:grid-cols-[1fr_20rem] md:grid-rows-1 lg:grid-cols-[1fr_24rem] xl:grid-cols-[1fr_27rem]">
      <div className={classes("min-h-0 min-w-0 flex-col md:flex", view === "card" ? "flex" : "hidden")}>
        <CardPane {...{ ticket, menu, availability, editing, edit, change }} />
      </div>
      <section
        aria-label={t("ticket.title")}
        className={classes(
          "min-h-0 w-full flex-1 flex-col border-line bg-card md:flex md:border-l-2",
          view === "ticket" ? "flex" : "hidden",
        )}
      >
        <div className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto p-3">
          <Button tone="quiet" className="md:hidden" onClick={() => show("card")}>
            {t("change.toCard")}
          </Button>
          <TicketBody
            {...{ outlet, ticket, menu, quote, editing, change }}
            edit={alter}
            suggest={actions.suggest}
          />
        </div>
        <ChangeFoot {...{ order, outlet, ticket, quote, fresh, refusal }} send={actions.change} />
      </section>
      {view === "card" && (
        <button
          type="button"
          onClick={() => show("ticket")}
          className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 flex min-h-14 items-center justify-between bg-ink px-5 font-bold text-paper md:hidden"
        >
          {t("seeTicket", { count: ticket.lines.reduce((sum, { quantity }) => sum + quantity, 0) })}
          <Money cents={quote?.totalCents ?? order.totalCents} />
        </button>
      )}
    </div>
  );
}

const ticketOf = (order: Changeable): Ticket => ({
  ...{ id: order.orderId, channel: "phone", mode: order.mode, phone: "", name: order.name, email: "" },
  address: order.address ?? { line: "", extra: "", postcode: "", city: "" },
  ...{ slot: order.slot, lines: order.lines.map(({ seenCents: _, ...line }) => line) },
  ...{
    kitchenNote: order.kitchenNote,
    courierNote: order.courierNote,
    adultDeclared: order.adultDeclared,
    code: order.code,
  },
});
