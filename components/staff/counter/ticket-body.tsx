"use client";
import { Bike, ShoppingBag, Utensils } from "lucide-react";
import { useTranslations } from "next-intl";
import { CodeField } from "@/components/basket/code-field";
import { wayOf } from "@/lib/orders/way";
import { Segments } from "./segments";
import { waysOf, withWay } from "./ticket";
import { TicketAddress } from "./ticket-address";
import { TicketLines } from "./ticket-lines";
import { TicketNotes } from "./ticket-notes";
import type { TicketPaneProps } from "./ticket-pane";
import { TicketTime } from "./ticket-time";

const icons = { on_site: Utensils, takeaway: ShoppingBag, delivery: Bike };

type TicketBodyProps = Pick<
  TicketPaneProps,
  "outlet" | "ticket" | "menu" | "quote" | "editing" | "change" | "edit" | "suggest"
> & { withEmail?: boolean; sms?: boolean };

/** How it goes, where to, what is on it, when, and the notes. */
export function TicketBody(props: TicketBodyProps) {
  const {
    outlet,
    ticket,
    menu,
    quote,
    editing,
    change,
    edit,
    suggest,
    withEmail = false,
    sms = false,
  } = props;
  const t = useTranslations("counter.ticket");
  return (
    <>
      <Segments
        wide
        label={t("mode")}
        value={wayOf(ticket)}
        onChange={(way) => change((it) => withWay(it, way))}
        choices={waysOf(ticket).map((way) => ({ value: way, label: t(way), icon: icons[way] }))}
        keyHint="F4"
      />
      {ticket.mode === "delivery" && (
        <TicketAddress ticket={ticket} quote={quote} change={change} suggest={suggest} />
      )}
      <TicketLines ticket={ticket} menu={menu} quote={quote} editing={editing} change={change} edit={edit} />
      <TicketTime ticket={ticket} quote={quote} change={change} timezone={outlet.timezone} />
      {ticket.lines.length > 0 && (
        <>
          <TicketNotes ticket={ticket} quote={quote} {...{ change, withEmail, sms }} />
          <CodeField
            code={ticket.code ?? null}
            quote={quote}
            keep={(code) => change((it) => ({ ...it, code }))}
          />
        </>
      )}
    </>
  );
}
