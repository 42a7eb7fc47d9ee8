"use client";
import { Gift } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { formatCents } from "@/lib/money";
import type { CourierCash, Drawer, OwedCash } from "@/lib/till/drawer";
import { Panel } from "../panel";
import { CouriersCash } from "./couriers-cash";
import type { DrawerActions } from "./drawer-actions";
import { DrawerPanel } from "./drawer-panel";
import { OpenDrawer } from "./open-drawer";
import { useTold } from "./use-told";

type DrawerBoardProps = {
  outlet: { id: string; slug: string; timezone: string };
  today: string;
  drawers: Drawer[];
  couriers: CourierCash[];
  owed: OwedCash[];
  floatCents: number;
  actions: DrawerActions;
};

/** Every drawer that is open, who still has cash to hand in, and what is to be given back. */
export function DrawerBoard({
  outlet,
  today,
  drawers,
  couriers,
  owed,
  floatCents,
  actions,
}: DrawerBoardProps) {
  const t = useTranslations("till.drawer");
  const locale = useLocale();
  const [opening, setOpening] = useState(false);
  const { pending, send } = useTold();
  const taken = new Set(drawers.map(({ drawer }) => drawer));
  const next = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((number) => !taken.has(number)) ?? 1;
  const another = (
    <OpenDrawer key={next} outletId={outlet.id} drawer={next} floatCents={floatCents} open={actions.open} />
  );
  return (
    <div className="mx-auto grid w-full max-w-6xl content-start gap-4 p-3 md:p-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{t("title")}</h1>
        <Link href={`/staff/tiroir/${outlet.slug}/bons`} className={buttonLook({ tone: "quiet" })}>
          <Gift aria-hidden className="size-5" />
          {t("cards")}
        </Link>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-[1.4fr_1fr]">
        <div className="grid gap-4">
          {drawers.length === 0 && (
            <Panel title={t("none")}>
              <p className="mb-4 text-ink-soft">{t("noneText")}</p>
              {another}
            </Panel>
          )}
          {drawers.map((drawer) => (
            <DrawerPanel
              key={drawer.id}
              drawer={drawer}
              zone={outlet.timezone}
              today={today}
              actions={actions}
            />
          ))}
          {drawers.length > 0 &&
            (opening ? (
              <Panel title={t("drawer", { number: next })}>{another}</Panel>
            ) : (
              <Button tone="ghost" className="w-fit" onClick={() => setOpening(true)}>
                {t("another")}
              </Button>
            ))}
        </div>
        <div className="grid gap-4">
          <CouriersCash outletId={outlet.id} couriers={couriers} drawers={drawers} take={actions.take} />
          {owed.length > 0 && (
            <Panel title={t("owed.title")}>
              <p className="mb-2 text-ink-soft text-sm">{t("owed.text")}</p>
              <ul className="grid gap-2">
                {owed.map(({ orderId, number, owedCents }) => {
                  const amount = formatCents(owedCents, locale);
                  return (
                    <li key={orderId} className="flex flex-wrap items-center justify-between gap-2">
                      <span className="font-semibold">{t("owed.order", { number })}</span>
                      <Button
                        tone="quiet"
                        disabled={pending || drawers.length === 0}
                        onClick={() =>
                          send(
                            () => actions.payOut({ orderId }),
                            () => t("owed.given", { amount }),
                          )
                        }
                      >
                        {t("owed.give", { amount })}
                      </Button>
                    </li>
                  );
                })}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </div>
  );
}
