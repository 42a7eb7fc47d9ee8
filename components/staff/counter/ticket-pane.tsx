"use client";
import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Quote } from "@/lib/orders/quote";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { Paying } from "./counter";
import type { CounterMenu } from "./line-price";
import { type Aside, ParkedTickets } from "./parked-tickets";
import { PlacedCard } from "./placed-card";
import type { Placed } from "./placing";
import type { Sent } from "./sent";
import { SentTickets } from "./sent-tickets";
import type { AskSister } from "./sister-line";
import type { Ticket } from "./ticket";
import type { SuggestAddresses } from "./ticket-address";
import { TicketBody } from "./ticket-body";
import { TicketFoot } from "./ticket-foot";

export type TicketPaneProps = {
  outlet: StaffOutlet;
  ticket: Ticket;
  parked: readonly Aside[];
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
  sister?: AskSister;
  /** What was sent and not answered yet, and what was refused since. */
  sent: readonly Sent[];
  takeBack: (sent: Sent) => void;
  paying: Paying | null;
  isPaying: boolean;
  setPaying: (paying: boolean) => void;
  /** Whether an SMS can be offered. */
  sms: boolean;
};

/** The ticket as it will be: how it goes, what is on it, when it is promised, what it comes to. */
export function TicketPane(props: TicketPaneProps) {
  const { outlet, ticket, parked, placed, park, resume, forgetPlaced } = props;
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
            key={placed.orderId}
            placed={placed}
            timezone={outlet.timezone}
            outlet={outlet.slug}
            onClose={forgetPlaced}
            paying={props.paying}
            isPaying={props.isPaying}
            setPaying={props.setPaying}
          />
        )}
        <SentTickets sent={props.sent} timezone={outlet.timezone} takeBack={props.takeBack} />
        <ParkedTickets ticket={ticket} parked={parked} park={park} resume={resume} />
        <TicketBody {...props} withEmail />
      </div>
      <TicketFoot {...props} />
    </section>
  );
}
