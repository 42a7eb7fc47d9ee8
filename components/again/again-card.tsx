"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { FetchedTexts } from "@/components/shop/fetched-texts";
import { Button } from "@/components/ui/button";
import type { PastOrder } from "./past-orders";
import { ReplaceConfirm } from "./replace-confirm";
import { type AskAgain, useAgain } from "./use-again";

type AgainCardProps = { order: PastOrder; ask: AskAgain };

/** For who has ordered on this device before: the same once more, in one tap. */
export function AgainCard(props: AgainCardProps) {
  return (
    <FetchedTexts>
      <Card {...props} />
    </FetchedTexts>
  );
}

function Card({ order, ask }: AgainCardProps) {
  const t = useTranslations("shop.again");
  const again = useAgain(ask, order.token);
  return (
    <section
      aria-labelledby="again"
      className="grid items-center gap-x-5 gap-y-3 rounded-card border-2 border-crust border-dashed bg-card p-4 sm:grid-cols-[1fr_auto] sm:px-5"
    >
      <div className="min-w-0">
        <h2 id="again" className="text-xl">
          {t("title")}
        </h2>
        <p className="line-clamp-2 text-pretty text-ink-soft">{order.contents}</p>
      </div>
      <Button tone="quiet" disabled={again.busy} onClick={again.begin}>
        <RotateCcw aria-hidden className="size-4.5" />
        {t(again.busy ? "busy" : "take")}
      </Button>
      <p role="status" className="font-semibold text-tomato empty:hidden sm:col-span-2">
        {again.trouble}
      </p>
      <ReplaceConfirm again={again} />
    </section>
  );
}
