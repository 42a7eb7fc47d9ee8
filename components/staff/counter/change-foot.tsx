"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Money } from "@/components/money";
import { Button, buttonLook } from "@/components/ui/button";
import { balanceOf } from "@/lib/orders/balance";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import type { StaffOutlet } from "@/lib/staff/staff";
import type { Ticket } from "./ticket";
import type { SendChange } from "./use-change-quote";
import { useProblemText } from "./use-problem-text";

type ChangeFootProps = {
  order: Changeable;
  outlet: StaffOutlet;
  ticket: Ticket;
  quote: ChangeQuote | null;
  fresh: boolean;
  refusal: string | null;
  send: SendChange;
};

/** Total before and now, what goes back or is still to be taken, and the one button. */
export function ChangeFoot({ order, outlet, ticket, quote, fresh, refusal: asked, send }: ChangeFootProps) {
  const t = useTranslations("counter.change");
  const tCode = useTranslations("common.code");
  const say = useProblemText();
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const back = `/staff/commandes/${outlet.slug}/${order.orderId}`;
  const backWord = (quote?.authorisedCents ?? 0) > 0 ? "backAuthorised" : "back";
  const balance = quote && balanceOf({ ...order, paidCents: quote.paidCents }, quote.totalCents);
  // The order's own code stays, though it may give nothing now; a new one must hold.
  const badCode = ticket.code === order.code ? null : quote?.codeProblem;
  const problem = quote?.problem ?? quote?.lines.find((line) => line.problem)?.problem ?? badCode ?? null;
  const adult = quote?.needsAdult === true && !ticket.adultDeclared;
  const place = ticket.mode === "delivery" && quote?.deliveryFeeCents === null;
  const ready = quote && fresh && !pending && !problem && !adult && !place && ticket.lines.length > 0;
  const missing = problem ? say(problem) : place ? t("address") : adult ? t("adult") : null;

  const submit = () =>
    start(async () => {
      if (!quote) return;
      setRefusal(null);
      const { mode, address, slot, lines, kitchenNote, courierNote, adultDeclared, code } = ticket;
      const answer = await answered(
        send({
          ...{
            orderId: order.orderId,
            revision: order.revision,
            mode,
            slot,
            lines,
            kitchenNote,
            courierNote,
          },
          ...(code === order.code ? {} : { code }),
          address: mode === "delivery" ? address : null,
          // The mail speaks the customer's language, not that of whoever holds the phone.
          ...{ adultDeclared, seenTotalCents: quote.totalCents, locale: "fr" },
        }),
      );
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(t("done", { number: order.number }));
      router.push(back);
    });

  return (
    <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-20 grid gap-2 border-line border-t-2 bg-card p-3 md:static">
      <p className="flex justify-between text-ink-soft">
        <span>{t("before")}</span>
        <Money cents={order.totalCents} />
      </p>
      {quote?.discount && (
        <p className="flex justify-between font-semibold text-basil">
          <span>{tCode("row", { code: quote.discount.code })}</span>
          <Money cents={-quote.discount.cents} />
        </p>
      )}
      <p className="flex items-baseline justify-between">
        <span className="font-semibold">{t("now")}</span>
        <Money
          cents={quote?.totalCents ?? order.totalCents}
          className={`font-display font-extrabold text-3xl ${fresh ? "" : "opacity-50"}`}
        />
      </p>
      {balance && balance.backCents + balance.dueCents > 0 && (
        <p className="flex justify-between font-semibold">
          <span>{t(balance.backCents > 0 ? backWord : "due")}</span>
          <Money cents={balance.backCents || balance.dueCents} />
        </p>
      )}
      <p aria-live="polite" className="font-semibold text-sm text-tomato empty:hidden">
        {refusal ?? asked ?? missing}
      </p>
      <div className="flex gap-2">
        <Link href={back} className={buttonLook({ tone: "quiet", size: "large" })}>
          {t("leave")}
        </Link>
        <Button size="large" wide disabled={!ready} onClick={submit}>
          {t(pending ? "sending" : "confirm")}
        </Button>
      </div>
    </div>
  );
}
