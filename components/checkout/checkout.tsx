"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useInBrowser } from "@/components/basket/kept";
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
type CheckoutProps = { outlets: readonly CheckoutOutlet[]; ask: AskQuote; place: Place };

/** Who, how, when, how to pay, summary: one page, and Enter never orders. */
export function Checkout(props: CheckoutProps) {
  const t = useTranslations("checkout");
  const basket = useBasket();
  const last = lastOrder.use();
  const here = useInBrowser();
  if (!here) return <Skeleton className="h-96 w-full" />;
  if (basket.lines.length > 0) return <Form {...props} />;
  return (
    <EmptyState
      title={t(last ? "doneTitle" : "emptyTitle")}
      action={
        <Link href={last ? `/suivi/${last.token}` : "/"} className={buttonLook()}>
          {last ? t("doneAction", { number: last.number }) : t("emptyAction")}
        </Link>
      }
    >
      {t(last ? "doneLead" : "emptyLead")}
    </EmptyState>
  );
}

function Form({ outlets, ask, place }: CheckoutProps) {
  const basket = useBasket();
  const [slot, setSlot] = useState<string | null>(null);
  const answer = useQuote(ask, slot);
  const { warnings } = useMended(answer.quote);
  const checkout = useCheckout(place, answer.quote, answer.again);
  const outlet = outlets.find((one) => one.slug === basket.outlet) ?? null;
  const asked = checkout.when === "asap" || checkout.when === "" ? null : checkout.when;
  if (asked !== slot) setSlot(asked);
  const part = { ...checkout, quote: answer.quote, outlet };
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      noValidate
      className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <div className="grid content-start gap-10">
        <Warnings warnings={warnings} outlet={outlet?.name ?? ""} />
        <HowFields {...part} />
        <WhenFields {...part} />
        <WhoFields {...part} />
        <NoteFields {...part} />
      </div>
      <OrderPanel {...part} pending={answer.pending} failed={answer.failed} again={answer.again} />
    </form>
  );
}
