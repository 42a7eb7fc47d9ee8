"use client";
import { CreditCard, Printer, Star, StickyNote, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Fired } from "@/lib/kitchen/board";
import { gestureAt, isAllDone, type Station } from "@/lib/kitchen/stations";
import { type TicketLine as Line, leftToMake, type TicketPart } from "@/lib/kitchen/ticket";
import { standingOf } from "@/lib/kitchen/urgency";
import { classes } from "../ui/classes";
import { AllergyNotice } from "./allergy-notice";
import { ChangedNotice } from "./changed-notice";
import { GestureButton } from "./gesture-button";
import type { Done } from "./gestures";
import { TicketHead } from "./ticket-head";
import { TicketLine } from "./ticket-line";
import { minutesBetween, useDuration } from "./use-duration";
import { WishWords } from "./wish-words";

export type TicketCardProps = {
  ticket: Fired;
  station: Station;
  now: Date;
  zone: string;
  /** Where its papers are read and printed. */
  papersAt: string;
  /** The key that chooses it. */
  digit: number | null;
  next: boolean;
  chosen: boolean;
  /** Changed since it was placed and nobody said he read it. */
  changed: boolean;
  onSeen: () => void;
  act: ((done: Done) => void) | null;
  onMemo: (line: Line, part: TicketPart) => void;
  onMissing: (line: Line) => void;
  /** One of it has to be made again. */
  onIncident: ((line: Line) => void) | null;
  onSaid: (line: Line, ingredient: string, said: "without" | "cancel") => void;
};

const rims = { calm: "border-line", soon: "border-ember", late: "border-tomato" };

/** One order. The head and the big button do the next step; a line ticks off one of its pizzas. */
export function TicketCard({
  ticket,
  station,
  now,
  zone,
  papersAt,
  digit,
  next,
  chosen,
  changed,
  onSeen,
  act,
  onMemo,
  onMissing,
  onIncident,
  onSaid,
}: TicketCardProps) {
  const t = useTranslations("kitchen");
  const allergen = useTranslations("common.allergens");
  const paper = useTranslations("paper.badge");
  const duration = useDuration();
  const kind = gestureAt(station, ticket);
  const step = act && kind ? () => act({ kind, orderId: ticket.orderId }) : null;
  const preparing = ticket.status === "preparing";
  const allDone = isAllDone(ticket);
  const state = preparing
    ? t("state.preparing", { duration: duration(minutesBetween(ticket.startedAt ?? ticket.movedAt, now)) })
    : t(ticket.acceptedAt ? "state.accepted" : "state.placed");
  return (
    <li
      className={classes(
        "ticket flex flex-col overflow-hidden rounded-2xl border-2 bg-card",
        rims[standingOf(ticket, ticket.fireAt, now).urgency],
        chosen && "outline-4 outline-focus outline-offset-2",
        changed && "kitchen-changed",
      )}
      aria-label={t("number", { number: ticket.number })}
    >
      <TicketHead ticket={ticket} now={now} zone={zone} digit={digit} onTap={step} />
      <p className="flex min-h-9 items-center justify-between gap-2 border-line border-b-2 border-dashed px-3 py-1 font-semibold text-ink-soft text-sm">
        <span className={classes("min-w-0", !preparing && !ticket.acceptedAt && "text-ember")}>
          {(preparing || !ticket.acceptedBy) && state}
          {ticket.acceptedBy && (
            <span className="block truncate">{t("by", { name: ticket.acceptedBy })}</span>
          )}
        </span>
        {next && (
          <span className="inline-flex shrink-0 items-center gap-1 rounded-full bg-ink px-2.5 py-0.5 font-bold text-paper">
            <Star aria-hidden className="size-3.5 fill-current" />
            {t("next")}
          </span>
        )}
        <Link
          href={`${papersAt}/${ticket.orderId}`}
          prefetch={false}
          aria-label={paper("print", { number: ticket.number })}
          className="-my-1 -mr-2 ml-auto grid size-11 shrink-0 place-items-center rounded-full hover:bg-ember-wash"
        >
          <Printer aria-hidden className="size-5" />
        </Link>
      </p>
      {changed && <ChangedNotice ticket={ticket} zone={zone} onSeen={onSeen} />}
      <AllergyNotice ticket={ticket} zone={zone} />
      {ticket.unpaid && ticket.status === "placed" && (
        <p className="mx-3 mt-2 flex gap-2 rounded-xl bg-tomato-wash px-3 py-2 font-semibold text-lg text-tomato leading-snug">
          <CreditCard aria-hidden className="mt-0.5 size-5 shrink-0" />
          {t("unpaid")}
        </p>
      )}
      {ticket.note && (
        <p className="mx-3 mt-2 flex gap-2 rounded-xl bg-ember-wash px-3 py-2 font-semibold text-ember text-lg leading-snug">
          <StickyNote aria-label={t("note")} className="mt-0.5 size-5 shrink-0" />
          <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
            {ticket.note}
          </span>
        </p>
      )}
      <ul className="flex-1 divide-y divide-line">
        {ticket.lines.map((line) => (
          <TicketLine
            key={line.lineId}
            line={line}
            now={now}
            act={preparing ? act : null}
            onMemo={(part) => onMemo(line, part)}
            onIncident={onIncident && line.done.length > 0 ? () => onIncident(line) : null}
            onMissing={act && leftToMake(line) > 0 ? () => onMissing(line) : null}
          >
            <WishWords
              line={line}
              phone={ticket.phone}
              onSaid={act && ((ingredient, said) => onSaid(line, ingredient, said))}
            />
          </TicketLine>
        ))}
      </ul>
      {ticket.allergens.length > 0 && (
        <p className="flex gap-1.5 px-3 pb-2 text-ink-soft text-sm leading-snug">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t("allergens", { list: ticket.allergens.map((code) => allergen(code)).join(", ") })}
        </p>
      )}
      {step && kind && <GestureButton kind={kind} number={ticket.number} allDone={allDone} onPress={step} />}
    </li>
  );
}
