"use client";
import { Bike, ShoppingBag } from "lucide-react";
import { useTranslations } from "next-intl";
import { CodeField } from "@/components/basket/code-field";
import { Segments } from "./segments";
import { TicketAddress } from "./ticket-address";
import { TicketLines } from "./ticket-lines";
import { TicketNotes } from "./ticket-notes";
import type { TicketPaneProps } from "./ticket-pane";
import { TicketTime } from "./ticket-time";

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
        value={ticket.mode}
        onChange={(mode) => change((it) => ({ ...it, mode, slot: null }))}
        choices={[
          { value: "takeaway", label: t("takeaway"), icon: ShoppingBag },
          { value: "delivery", label: t("delivery"), icon: Bike },
        ]}
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
