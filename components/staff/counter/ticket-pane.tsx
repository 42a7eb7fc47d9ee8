"use client";
import { ArrowLeft, Bike, ShoppingBag } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Quote } from "@/lib/orders/quote";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { CounterMenu } from "./line-price";
import { ParkedTickets } from "./parked-tickets";
import { PlacedCard } from "./placed-card";
import type { Placed } from "./placing";
import { Segments } from "./segments";
import type { Ticket } from "./ticket";
import { type SuggestAddresses, TicketAddress } from "./ticket-address";
import { TicketFoot } from "./ticket-foot";
import { TicketLines } from "./ticket-lines";
import { TicketNotes } from "./ticket-notes";
import { TicketTime } from "./ticket-time";

export type TicketPaneProps = {
  outlet: StaffOutlet;
  ticket: Ticket;
  parked: Ticket[];
  menu: CounterMenu;
  quote: Quote | null;
  fresh: boolean;
  /** The server's total, or until it answers what the menu says. */
  shownCents: number;
  refusal: string | null;
  pending: boolean;
  editing: string | null;
  placed: Placed | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  park: () => void;
  resume: (id: string) => void;
  edit: (key: string) => void;
  place: () => void;
  clear: () => void;
  forgetPlaced: () => void;
  /** On a phone card and ticket take turns. */
  backToCard: () => void;
  suggest: SuggestAddresses;
};

/** The ticket as it will be: how it goes, what is on it, when it is promised, what it comes to. */
export function TicketPane(props: TicketPaneProps) {
  const {
    outlet,
    ticket,
    parked,
    menu,
    quote,
    editing,
    placed,
    change,
    park,
    resume,
    edit,
    suggest,
    forgetPlaced,
  } = props;
  const t = useTranslations("counter.ticket");
  return (
    <section
      aria-label={t("title")}
      className="flex min-h-0 w-full flex-1 flex-col border-line bg-card md:border-l-2"
    >
      <div className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto p-3">
        <Button tone="quiet" className="md:hidden" onClick={props.backToCard}>
          <ArrowLeft aria-hidden className="size-5" />
          {t("backToCard")}
        </Button>
        {placed && (
          <PlacedCard
            placed={placed}
            timezone={outlet.timezone}
            outlet={outlet.slug}
            onClose={forgetPlaced}
          />
        )}
        <ParkedTickets ticket={ticket} parked={parked} park={park} resume={resume} />
        <Segments
          wide
          label={t("mode")}
          value={ticket.mode}
          onChange={(mode) => change((it) => ({ ...it, mode, slot: null }))}
          choices={[
            { value: "takeaway", label: t("takeaway"), icon: ShoppingBag },
            { value: "delivery", label: t("delivery"), icon: Bike },
          ]}
        />
        {ticket.mode === "delivery" && (
          <TicketAddress ticket={ticket} quote={quote} change={change} suggest={suggest} />
        )}
        <TicketLines
          ticket={ticket}
          menu={menu}
          quote={quote}
          editing={editing}
          change={change}
          edit={edit}
        />
        {ticket.lines.length > 0 && (
          <>
            <TicketTime ticket={ticket} quote={quote} change={change} timezone={outlet.timezone} />
            <TicketNotes ticket={ticket} quote={quote} change={change} />
          </>
        )}
      </div>
      <TicketFoot {...props} />
    </section>
  );
}
