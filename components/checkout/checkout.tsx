"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useInBrowser } from "@/components/basket/kept";
import type { AskSister } from "@/components/basket/sister-notice";
import { useBasket } from "@/components/basket/store";
import { useMended } from "@/components/basket/use-mended";
import { type AskQuote, useQuote } from "@/components/basket/use-quote";
import { Warnings } from "@/components/basket/warnings";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { lastOrder } from "./details";
import { HowFields } from "./how-fields";
import { NoteFields } from "./note-fields";
import { OrderPanel } from "./order-panel";
import { PayFields } from "./pay-fields";
import { useAccount } from "./use-account";
import { type Place, useCheckout } from "./use-checkout";
import { WhenFields } from "./when-fields";
import { WhoFields } from "./who-fields";

export type CheckoutOutlet = {
  slug: string;
  name: string;
  phone: string;
  street: string;
  postcode: string;
  city: string;
};
/** `sms`: whether customers can be told by SMS. */
type CheckoutProps = {
  outlets: readonly CheckoutOutlet[];
  ask: AskQuote;
  askSister: AskSister;
  place: Place;
  sms: boolean;
};

/** Who, how, when, how to pay, summary: one page, and Enter never orders. */
export function Checkout(props: CheckoutProps) {
  const t = useTranslations("checkout");
  const basket = useBasket();
  const last = lastOrder.use();
  const here = useInBrowser();
  if (!here) return <Skeleton className="h-96 w-full" />;
  if (basket.lines.length > 0) return <Form {...props} />;
  const word = last ? (last.unpaid ? "unpaid" : "done") : "empty";
  const way = { unpaid: `/paiement/${last?.token}`, done: `/suivi/${last?.token}`, empty: "/" }[word];
  return (
    <EmptyState
      title={t(`${word}Title`)}
      action={
        <Link href={way} className={buttonLook()}>
          {t(`${word}Action`, { number: last?.number ?? 0 })}
        </Link>
      }
    >
      {t(`${word}Lead`)}
    </EmptyState>
  );
}

const askAgainMs = 30_000;

/** While the provider is said not to answer, it is asked after from time to time: the choice comes back by itself. */
function useAgainWhileDown({ quote, again }: ReturnType<typeof useQuote>): void {
  const down = quote?.onlineUp === false;
  const ask = useEffectEvent(again);
  useEffect(() => {
    if (!down) return;
    const timer = setInterval(() => ask(), askAgainMs);
    return () => clearInterval(timer);
  }, [down]);
}

function Form({ outlets, ask, askSister, place, sms }: CheckoutProps) {
  const basket = useBasket();
  const [slot, setSlot] = useState<string | null>(null);
  const answer = useQuote(ask, slot);
  const { warnings, missing, dismiss } = useMended(answer.quote);
  const checkout = useCheckout(place, answer.quote, answer.again);
  const outlet = outlets.find((one) => one.slug === basket.outlet) ?? null;
  const asked = checkout.when === "asap" || checkout.when === "" ? null : checkout.when;
  if (asked !== slot) setSlot(asked);
  useAgainWhileDown(answer);
  const part = { ...checkout, quote: answer.quote, outlet, sms, account: useAccount() };
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      noValidate
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10 [&_fieldset]:min-w-0">
        <Warnings warnings={warnings} outlet={outlet?.name ?? ""} />
        <HowFields {...part} />
        <WhenFields {...part} />
        <WhoFields {...part} />
        <NoteFields {...part} />
        <PayFields {...part} />
      </div>
      <OrderPanel
        {...part}
        {...{ askSister, missing, taken: dismiss }}
        pending={answer.pending}
        failed={answer.failed}
        again={answer.again}
      />
    </form>
  );
}
