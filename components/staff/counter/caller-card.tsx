"use client";
import { MapPin, RotateCcw } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import { useDates } from "@/components/ui/dates";
import type { Caller } from "@/lib/orders/caller";
import { KeyHint } from "./key-hint";
import { type Ticket, withOrder } from "./ticket";

type CallerCardProps = {
  caller: Caller;
  ticket: Ticket;
  change: (how: (ticket: Ticket) => Ticket) => void;
  timezone: string;
  /** Where all the house knows of him stands. */
  page: string;
};

const chip =
  "flex min-h-11 max-w-full shrink-0 items-center gap-2 rounded-2xl border-2 border-line bg-card px-3 py-1 text-left text-sm hover:border-crust";

/** "The usual?": the last orders, one tap each, and the addresses when it is to be delivered. */
export function CallerCard({ caller, ticket, change, timezone, page }: CallerCardProps) {
  const t = useTranslations("counter.caller");
  const dates = useDates();
  return (
    <div className="grid gap-2">
      <p className="px-1 text-sm">
        <strong>{caller.name}</strong>{" "}
        <span className="text-ink-soft">{t("orders", { count: caller.orderCount })}</span>{" "}
        {caller.orderCount > 0 && (
          <Link
            href={page}
            className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4"
          >
            {t("page")}
          </Link>
        )}
      </p>
      <div className="-mx-3 flex gap-2 overflow-x-auto px-3 pb-1 md:-mx-4 md:px-4">
        {caller.lastOrders.map((order, index) => (
          <button
            key={order.id}
            type="button"
            id={index === 0 ? "caller-usual" : undefined}
            className={chip}
            onClick={() => change((it) => withOrder(it, order, () => crypto.randomUUID()))}
          >
            <RotateCcw aria-hidden className="size-4 shrink-0 text-tomato" />
            <span className="min-w-0">
              <span className="block max-w-72 truncate font-semibold">
                <span className="sr-only">{t("again")} </span>
                {order.dishes.map(({ quantity, name }) => `${quantity} × ${name}`).join(", ")}
              </span>
              <span className="block text-ink-soft text-xs">
                {dates(new Date(order.placedAt), {
                  day: "numeric",
                  month: "short",
                  timeZone: timezone,
                })}{" "}
                · <Money cents={order.totalCents} />
              </span>
            </span>
            {index === 0 && <KeyHint>F3</KeyHint>}
          </button>
        ))}
        {ticket.mode === "delivery" &&
          caller.addresses.map((address) => {
            const chosen =
              address.line === ticket.address.line && address.postcode === ticket.address.postcode;
            return (
              <button
                key={address.line + address.postcode}
                type="button"
                aria-pressed={chosen}
                className={classes(chip, chosen && "!border-ink")}
                onClick={() => change((it) => ({ ...it, address: { ...address } }))}
              >
                <MapPin aria-hidden className="size-4 shrink-0 text-tomato" />
                <span className="min-w-0">
                  <span className="block max-w-60 truncate font-semibold">{address.line}</span>
                  <span className="block text-ink-soft text-xs">
                    {address.postcode} {address.city}
                  </span>
                </span>
              </button>
            );
          })}
      </div>
    </div>
  );
}
