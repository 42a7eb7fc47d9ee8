"use client";
import { useState } from "react";
import type { MenuOffer } from "@/lib/catalogue/menu";
import type { Availability } from "@/lib/stock/availability";
import { LineEditor } from "./line-editor";
import type { CounterMenu } from "./line-price";
import { OfferEditor } from "./offer-editor";
import { ProductBoard } from "./product-board";
import { type Ticket, withEntry, withItem, withLine } from "./ticket";

type CardPaneProps = {
  ticket: Ticket;
  menu: CounterMenu;
  availability: Availability;
  /** Key of the line that is being made otherwise. */
  editing: string | null;
  edit: (key: string | null) => void;
  change: (how: (ticket: Ticket) => Ticket) => void;
};

/** The card; in its place the line or the menu that is being made. */
export function CardPane({ ticket, menu, availability, editing, edit, change }: CardPaneProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [offer, build] = useState<MenuOffer | null>(null);
  const line = ticket.lines.find(({ key }) => key === editing);
  const last = ticket.lines.find(({ key }) => key === typed) ?? ticket.lines.at(-1) ?? null;
  const ofLine = line && menu.offers.find(({ code }) => code === line.menu);
  if (line && ofLine)
    return (
      <OfferEditor
        key={line.key}
        {...{ offer: ofLine, menu, availability, line }}
        onDone={(next) => {
          change((it) => withLine(it, { ...line, ...(next ?? { quantity: 0 }) }));
          edit(null);
        }}
      />
    );
  if (line)
    return (
      <LineEditor
        key={line.key}
        {...{ line, menu, availability }}
        change={(next) => change((it) => withLine(it, next))}
        onDone={() => edit(null)}
      />
    );
  if (offer)
    return (
      <OfferEditor
        {...{ offer, menu, availability }}
        onDone={(made) => {
          if (made) change((it) => ({ ...it, lines: [...it.lines, { ...made, key: crypto.randomUUID() }] }));
          build(null);
        }}
      />
    );
  return (
    <ProductBoard
      {...{ menu, availability, build }}
      add={(item) => change((it) => withItem(it, item, crypto.randomUUID()))}
      last={last}
      take={(kind, next) => {
        const key = (kind === "alter" && last?.key) || crypto.randomUUID();
        setTyped(key);
        change((it) => withEntry(it, { ...next, key }));
      }}
    />
  );
}
