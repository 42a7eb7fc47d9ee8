"use client";
import { RotateCcw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { ReplaceConfirm } from "@/components/again/replace-confirm";
import { type AskAgain, useAgain } from "@/components/again/use-again";
import { Money } from "@/components/money";
import { Link, useRouter } from "@/components/navigation";
import { outletName } from "@/components/shop/outlet-name";
import { Badge } from "@/components/ui/badge";
import { Button, buttonLook } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import type { OrderStatus } from "@/db/enums";
import { languageTag } from "@/lib/language-tag";
import type { OwnOrder } from "@/lib/orders/own-order";
import { type Ask, useSubmit } from "./use-submit";

const tones: Partial<Record<OrderStatus, ComponentProps<typeof Badge>["tone"]>> = {
  ...{ placed: "tomato", preparing: "ember", ready: "basil", out_for_delivery: "basil", failed: "tomato" },
};
const quiet = buttonLook({ tone: "quiet", size: "small" });

type OwnOrderCardProps = { order: OwnOrder; actions: { cancel: Ask<null>; reorder: AskAgain } };

/** An order in its customer's list, with all he may still do with it. */
export function OwnOrderCard({ order, actions }: OwnOrderCardProps) {
  const t = useTranslations("account.orders");
  const locale = useLocale();
  const { token, number, status, outlet, dishes, receipts, mayChange } = order;
  const again = useAgain(actions.reorder, token);
  const day = new Intl.DateTimeFormat(languageTag(locale), {
    ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    timeZone: outlet.timezone,
  });
  const waits = status === "awaiting_payment";
  return (
    <article
      aria-labelledby={`order-${order.id}`}
      className="grid grid-cols-1 gap-3 rounded-card border-2 border-line bg-card p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={`order-${order.id}`} className="text-xl">
          {t("number", { number, outlet: outletName(outlet.name) })}
        </h2>
        <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
      </div>
      <p className="text-ink-soft text-sm first-letter:uppercase">
        {day.format(new Date(order.placedAt))} · {t(`mode.${order.mode}`)}
      </p>
      <p className="text-pretty">
        {dishes.map(({ quantity, name }) => `${quantity}\u00a0×\u00a0${name}`).join(", ")}
      </p>
      <p className="font-bold tabular-nums">
        <Money cents={order.totalCents} />
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Link href={waits ? `/paiement/${token}` : `/suivi/${token}`} prefetch={false} className={quiet}>
          {t(waits ? "pay" : "follow")}
        </Link>
        {receipts > 0 && (
          <Link href={`/suivi/${token}/ticket`} prefetch={false} className={quiet}>
            {t("receipt", { count: receipts })}
          </Link>
        )}
        {(status === "delivered" || status === "collected") && (
          <Link href={`/suivi/${token}/avis`} prefetch={false} className={quiet}>
            {t("review")}
          </Link>
        )}
        {mayChange && (
          <Link href={`/suivi/${token}/modifier`} prefetch={false} className={quiet}>
            {t("change")}
          </Link>
        )}
        <Button tone="quiet" size="small" disabled={again.busy} onClick={again.begin}>
          <RotateCcw aria-hidden className="size-4" />
          {t("again")}
        </Button>
        {order.mayCancel && <CancelButton order={order} cancel={actions.cancel} />}
      </div>
      <p role="status" className="font-semibold text-tomato empty:hidden">
        {again.trouble}
      </p>
      <ReplaceConfirm again={again} />
    </article>
  );
}

/** Asked twice, because it cannot be taken back; the kitchen may have been faster. */
function CancelButton({ order: { token, paid, number }, cancel }: { order: OwnOrder; cancel: Ask<null> }) {
  const t = useTranslations("account.orders.cancel");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { pending, refusal, submit } = useSubmit(cancel);
  const yes = async () => {
    await submit({ token });
    router.refresh();
  };
  return (
    <>
      <Button tone="danger" size="small" disabled={pending} onClick={() => setAsking(true)}>
        {t(pending ? "busy" : "button")}
      </Button>
      <p role="status" className="w-full font-semibold text-tomato empty:hidden">
        {refusal?.message}
      </p>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={t("title", { number })}
        yes={t("yes")}
        no={t("no")}
        onYes={() => void yes()}
      >
        {t(paid ? "paid" : "text")}
      </Confirm>
    </>
  );
}
