"use client";
import { RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ChangedDish, TicketChange } from "@/lib/kitchen/changes";
import type { Ticket } from "@/lib/kitchen/ticket";
import { clockTime } from "@/lib/time";

type ChangedNoticeProps = { ticket: Ticket; zone: string; onSeen: () => void };

/** The order is another one than was read: what came, what went, what else, in words, until somebody says he read it. */
export function ChangedNotice({ ticket, zone, onSeen }: ChangedNoticeProps) {
  const t = useTranslations("kitchen.changed");
  const { change } = ticket;
  return (
    <div role="alert" className="grid gap-2 bg-ember px-3 py-2 text-paper">
      <div className="flex items-center gap-3">
        <RefreshCw aria-hidden className="size-5 shrink-0" />
        <p className="flex-1 leading-tight">
          <b className="block">{t("title")}</b>
          {t("text")}
        </p>
        <button
          type="button"
          onClick={onSeen}
          className="min-h-11 rounded-full bg-paper px-4 font-bold text-ink"
        >
          {t("seen")}
        </button>
      </div>
      {change && (
        <ul className="grid gap-0.5 font-semibold text-lg leading-snug">
          {change.removed.map((dish) => (
            <Dish key={wordsOf(dish)} dish={dish} sign="removed" />
          ))}
          {change.added.map((dish) => (
            <Dish key={wordsOf(dish)} dish={dish} sign="added" />
          ))}
          <Terms was={change.was} ticket={ticket} zone={zone} />
        </ul>
      )}
    </div>
  );
}

const wordsOf = ({ name, size, without, plus }: ChangedDish) =>
  [name, size, ...without, "+", ...plus].join(" ");

function Dish({ dish, sign }: { dish: ChangedDish; sign: "added" | "removed" }) {
  const t = useTranslations("kitchen");
  const { quantity, name, without, plus } = dish;
  const size = t(`size.${dish.size}`);
  const more = [
    ...without.map((one) => `${t("line.without")} ${one}`),
    ...plus.map((one) => `${t("line.plus")} ${one}`),
  ].join(", ");
  return (
    <li>
      <span className="mr-1 rounded bg-paper px-1.5 text-base text-ink">{t(`changed.${sign}`)}</span>{" "}
      <span className={sign === "removed" ? "line-through decoration-2" : ""}>
        {quantity} × {name} {size}
      </span>
      {more && <span className="font-normal"> ({more})</span>}
    </li>
  );
}

function Terms({ was, ticket, zone }: { was: TicketChange["was"]; ticket: Ticket; zone: string }) {
  const t = useTranslations("kitchen.changed");
  const time = (at: string) => clockTime(new Date(at), zone);
  return (
    <>
      {was.mode && <li>{t(`mode_${ticket.mode}`)}</li>}
      {was.promisedAt && <li>{t("time", { before: time(was.promisedAt), now: time(ticket.promisedAt) })}</li>}
      {was.note !== null && <li>{t(ticket.note ? "note" : "noteGone")}</li>}
    </>
  );
}
