"use client";
import { useLocale, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useInBrowser } from "@/components/basket/kept";
import type { KeptLine } from "@/components/basket/store";
import { type Ask, useAnswer } from "@/components/basket/use-answer";
import { useMended } from "@/components/basket/use-mended";
import { Warnings } from "@/components/basket/warnings";
import { AddressFields } from "@/components/checkout/address-fields";
import { NoteInputs } from "@/components/checkout/note-fields";
import { Section } from "@/components/checkout/section";
import { ModeChoice } from "@/components/shop/mode-switch";
import { Skeleton } from "@/components/ui/skeleton";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import type { Submitted } from "@/lib/orders/writes/submit-change";
import type { Outcome } from "@/lib/outcome";
import { ChangeLines } from "./change-lines";
import { ChangeRecap } from "./change-recap";
import { ChangeWhen } from "./change-when";
import { useChanging } from "./use-changing";
import { useSending } from "./use-sending";

export type ChangeActions = {
  ask: Ask<ChangeQuote>;
  change: (locale: "fr" | "en", input: unknown) => Promise<Outcome<Submitted>>;
};
type ChangePageProps = { order: Changeable; first: ChangeQuote; actions: ChangeActions };

/** An order as it was placed, open to be changed: what, how, when, the notes; and what it would come to. */
export function ChangePage({ order, first, actions }: ChangePageProps) {
  const t = useTranslations();
  const locale = useLocale() === "en" ? "en" : "fr";
  const here = useInBrowser();
  const { changing, now, set, forget } = useChanging(order);
  const { lines, mode, address, slot, code } = changing;
  const place = address?.postcode ? { line: address.line, postcode: address.postcode } : null;
  const plain = lines.map(({ seenCents: _, ...line }) => line);
  const asked = {
    token: order.token,
    mode,
    lines: plain,
    address: mode === "delivery" ? place : null,
    ...{ slot, locale },
    // The order's own code is not asked for: it has it.
    code: code === order.code ? undefined : code,
  };
  const { answer: quote, ...state } = useAnswer(actions.ask, locale, JSON.stringify(asked), first);
  const get = useCallback(() => now().lines, [now]);
  const keep = useCallback((next: KeptLine[]) => set({ lines: next }), [set]);
  const { warnings } = useMended(quote, { get, keep });
  const sending = useSending({ order, quote, actions, now, forget, again: state.again });
  if (!here) return <Skeleton className="h-96 w-full" />;
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      noValidate
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <div className="grid content-start gap-10">
        <Section number={1} title={t("change.what")}>
          <Warnings warnings={warnings} outlet={order.outlet.name} />
          <ChangeLines outlet={order.outlet} lines={lines} quote={quote} set={keep} />
        </Section>
        <Section number={2} title={t("checkout.how.title")}>
          <ModeChoice mode={mode} onChange={(next) => set({ mode: next })} className="max-w-md" />
          {mode === "delivery" ? (
            <AddressFields
              address={address}
              quote={quote}
              error={sending.field === "address" ? sending.trouble : null}
              onChange={(next) => set({ address: next })}
            />
          ) : (
            <p>
              {t("checkout.how.collect")} <strong>{order.outlet.name}</strong>, {order.outlet.street},{" "}
              {order.outlet.postcode} {order.outlet.city}.
            </p>
          )}
        </Section>
        <Section number={3} title={t("checkout.when.title")}>
          <ChangeWhen order={order} quote={quote} slot={slot} choose={(next) => set({ slot: next })} />
        </Section>
        <Section number={4} title={t("checkout.notes.title")}>
          <NoteInputs mode={mode} typed={changing} set={set} />
        </Section>
      </div>
      <ChangeRecap
        order={order}
        changing={changing}
        set={set}
        quote={quote}
        state={state}
        sending={sending}
      />
    </form>
  );
}
