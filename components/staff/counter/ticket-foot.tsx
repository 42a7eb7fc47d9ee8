"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { needsSister } from "@/lib/orders/quote";
import { KeyHint } from "./key-hint";
import { isComplete, missingOfContact } from "./placing";
import { SisterLine } from "./sister-line";
import { isEmpty } from "./ticket";
import type { TicketPaneProps } from "./ticket-pane";
import { useProblemText } from "./use-problem-text";

type TicketFootProps = Pick<
  TicketPaneProps,
  | "outlet"
  | "ticket"
  | "quote"
  | "fresh"
  | "refusal"
  | "pending"
  | "place"
  | "clear"
  | "shownCents"
  | "sister"
>;

/** What it comes to, what is still missing in words, and the one button that places it. */
export function TicketFoot({
  outlet,
  sister,
  ticket,
  quote,
  fresh,
  refusal,
  pending,
  place,
  clear,
  shownCents,
}: TicketFootProps) {
  const t = useTranslations("counter.foot");
  const say = useProblemText();
  const filled = ticket.lines.length > 0;
  const missing = filled && quote && missingOf();
  const ready = filled && quote && fresh && !pending && isComplete(ticket, quote);

  function missingOf(): string | null {
    if (quote?.problem) return say(quote.problem);
    if (quote?.codeProblem) return say(quote.codeProblem);
    if (quote?.lines.some((line) => line.problem)) return t("lineProblem");
    const unsaid = missingOfContact(ticket);
    if (unsaid) return t(unsaid);
    if (ticket.mode === "delivery" && quote?.deliveryFeeCents === null) return t("address");
    return quote?.needsAdult && !ticket.adultDeclared ? t("adult") : null;
  }

  return (
    <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 grid gap-2 border-line border-t-2 bg-card p-3 md:static">
      {ticket.mode === "delivery" && filled && quote && quote.deliveryFeeCents !== null && (
        <p className="flex justify-between text-ink-soft text-sm">
          <span>{t("fee")}</span>
          {quote.deliveryFeeCents === 0 ? t("free") : <Money cents={quote.deliveryFeeCents} />}
        </p>
      )}
      {filled && quote?.discount && quote.discount.cents > 0 && (
        <p className="flex justify-between font-semibold text-basil text-sm">
          <span>{t("discount", { code: quote.discount.code })}</span>
          <Money cents={-quote.discount.cents} />
        </p>
      )}
      <p className="flex items-baseline justify-between">
        <span className="font-semibold">{t("total")}</span>
        <Money
          cents={shownCents}
          className={`font-display font-extrabold text-3xl ${filled && !fresh ? "opacity-50" : ""}`}
        />
      </p>
      <p aria-live="polite" className="font-semibold text-sm text-tomato empty:hidden">
        {refusal ?? missing}
      </p>
      {sister && filled && quote && needsSister(quote) && (
        <SisterLine ask={sister} outlet={outlet.slug} ticket={ticket} />
      )}
      <div className="flex gap-2">
        {!isEmpty(ticket) && (
          <Button
            id="ticket-clear"
            tone="quiet"
            size="large"
            className="!px-4"
            aria-label={t("clear")}
            onClick={clear}
          >
            <Trash2 aria-hidden className="size-5" />
            <KeyHint>Alt ⌫</KeyHint>
          </Button>
        )}
        <Button size="large" wide disabled={!ready} onClick={place}>
          {t(pending ? "placing" : "place")}
          <KeyHint>Ctrl ⏎</KeyHint>
        </Button>
      </div>
    </div>
  );
}
