"use client";
import { Phone, Store } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { Caller } from "@/lib/orders/caller";
import type { Outcome } from "@/lib/outcome";
import type { StaffOutlet } from "@/lib/staff/staff";
import { CallerCard } from "./caller-card";
import { KeyHint } from "./key-hint";
import { NewAccount, type OpenAccount } from "./open-account";
import { Segments } from "./segments";
import { hasAddress, type Ticket } from "./ticket";

export type AskCaller = (input: {
  phone: string;
}) => Promise<Outcome<{ phone: string; caller: Caller | null }>>;

type CallerBarProps = {
  ticket: Ticket;
  change: (how: (ticket: Ticket) => Ticket) => void;
  find: AskCaller;
  openAccount?: OpenAccount;
  outlet: Pick<StaffOutlet, "slug" | "timezone">;
};

/** The phone number first: whoever is known by it fills in the rest. */
export function CallerBar({ ticket, change, find, openAccount, outlet }: CallerBarProps) {
  const t = useTranslations("counter.caller");
  const [found, setFound] = useState<{
    of: string;
    phone: string;
    caller: Caller | null;
    error: string | null;
  } | null>(null);
  const digits = ticket.phone.replace(/\D/g, "");
  const latest = useRef("");

  const look = async () => {
    const answer = await find({ phone: ticket.phone });
    if (latest.current !== ticket.phone) return;
    const caller = answer.ok ? answer.value.caller : null;
    setFound({
      ...{ of: ticket.phone, caller, error: answer.ok ? null : answer.message },
      phone: answer.ok ? answer.value.phone : "",
    });
    if (caller) change((it) => filledFrom(it, caller));
  };
  // A refresh of the page hands down the same actions as new functions: that is no reason to ask again.
  const ask = useEffectEvent(look);
  useEffect(() => {
    latest.current = ticket.phone;
    if (digits.length < 10) return setFound(null);
    const timer = setTimeout(ask, 200);
    return () => clearTimeout(timer);
  }, [digits, ticket.phone]);

  return (
    <div className="grid gap-2 border-line border-b-2 p-3 md:px-4">
      <div className="flex flex-wrap gap-2">
        <Segments
          label={t("channel")}
          value={ticket.channel}
          onChange={(channel) =>
            change((it) => ({ ...it, channel, onSite: channel === "counter" && it.onSite === true }))
          }
          choices={[
            { value: "phone", label: t("phone"), icon: Phone },
            { value: "counter", label: t("counter"), icon: Store },
          ]}
        />
        <label className="relative min-w-0 flex-1 basis-full sm:basis-40">
          <span className="sr-only">{t("number")}</span>
          <input
            id="caller-phone"
            // The phone rings: the first thing one types is its number.
            // biome-ignore lint/a11y/noAutofocus: the screen is opened to take an order, and this is where it begins.
            autoFocus
            type="tel"
            autoComplete="off"
            value={ticket.phone}
            onKeyDown={onEnter("caller-name")}
            onChange={(event) => change((it) => ({ ...it, phone: event.target.value.slice(0, 30) }))}
            placeholder={t("number")}
            className={classes(inputLook, "min-h-12 font-semibold lg:pr-12 tabular-nums")}
          />
          <span className="absolute top-3.5 right-3">
            <KeyHint>F2</KeyHint>
          </span>
        </label>
        <label className="min-w-0 flex-1 basis-full sm:basis-40">
          <span className="sr-only">{t("name")}</span>
          <input
            id="caller-name"
            autoComplete="off"
            value={ticket.name}
            onKeyDown={onEnter("card-search")}
            maxLength={80}
            onChange={(event) => change((it) => ({ ...it, name: event.target.value }))}
            placeholder={t("name")}
            className={classes(inputLook, "min-h-12 font-semibold")}
          />
        </label>
      </div>
      <div aria-live="polite" className="empty:hidden">
        {found?.error && <p className="px-1 font-semibold text-sm text-tomato">{found.error}</p>}
        {found && !found.error && !found.caller && (
          <p className="px-1 text-ink-soft text-sm">{t("unknown")}</p>
        )}
        {found?.caller && (
          <CallerCard
            page={`/staff/clients/${outlet.slug}?client=${encodeURIComponent(found.phone)}`}
            caller={found.caller}
            ticket={ticket}
            change={change}
            timezone={outlet.timezone}
          />
        )}
      </div>
      {openAccount && found && !found.error && !found.caller?.hasAccount && (
        <NewAccount
          key={found.of}
          {...{ ticket, change, openAccount }}
          outlet={outlet.slug}
          onOpened={look}
        />
      )}
    </div>
  );
}

/** Enter goes on to the next field: number, name, card. */
const onEnter = (next: string) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  document.getElementById(next)?.focus();
};

/** What is known fills what is empty; what was typed stays. */
function filledFrom(ticket: Ticket, { name, email, addresses }: Caller): Ticket {
  const [usual] = addresses;
  return {
    ...ticket,
    name: ticket.name || name,
    email: ticket.email || email,
    address: usual && !ticket.address.line && !hasAddress(ticket.address) ? { ...usual } : ticket.address,
  };
}
