"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { isOldDrawer } from "@/lib/till/cash";
import type { Drawer, DrawerMovement } from "@/lib/till/drawer";
import { businessDayOf, clockTime, dayName } from "@/lib/time";
import { Panel } from "../panel";
import { CashSheet } from "./cash-sheet";
import { CountSheet } from "./count-sheet";
import type { DrawerActions } from "./drawer-actions";

type DrawerPanelProps = { drawer: Drawer; zone: string; today: string; actions: DrawerActions };

/** An open drawer: since when, what was put in and taken out by hand, and its close. */
export function DrawerPanel({ drawer, zone, today, actions }: DrawerPanelProps) {
  const t = useTranslations("till.drawer");
  const locale = useLocale();
  const [shown, show] = useState<"in" | "out" | "count" | null>(null);
  const opened = new Date(drawer.openedAt);
  const day = businessDayOf(opened, zone);
  const close = () => show(null);
  const named = ({ kind, courier, reason }: DrawerMovement) => {
    const words = t(`kinds.${kind}`, { name: courier ?? "" });
    return reason ? `${words} · ${t(`reasons.${reason}`)}` : words;
  };
  return (
    <Panel title={t("drawer", { number: drawer.drawer })}>
      <p className="text-ink-soft">
        {t("opened", {
          ...{ time: clockTime(opened, zone), name: drawer.openedBy },
          amount: formatCents(drawer.floatCents, locale),
        })}
      </p>
      {isOldDrawer(day, today) && <Notice className="mt-3">{t("old", { day: dayName(day, locale) })}</Notice>}
      <div className="my-4 flex flex-wrap gap-2">
        <Button tone="quiet" onClick={() => show("in")}>
          {t("in")}
        </Button>
        <Button tone="quiet" onClick={() => show("out")}>
          {t("out")}
        </Button>
        <Button onClick={() => show("count")}>{t("count")}</Button>
      </div>
      <h3 className="font-semibold">{t("moves")}</h3>
      {drawer.movements.length === 0 && <p className="text-ink-soft">{t("noMoves")}</p>}
      <ul>
        {drawer.movements.map((movement) => (
          <li
            key={`${movement.id}${movement.kind}`}
            className="flex items-baseline justify-between gap-3 border-line border-b py-2 last:border-0"
          >
            <span>
              {named(movement)}
              <span className="block text-ink-soft text-sm">
                {clockTime(new Date(movement.at), zone)}
                {movement.note && ` · ${movement.note}`}
              </span>
            </span>
            <Money cents={movement.amountCents} className="font-bold" />
          </li>
        ))}
      </ul>
      {(shown === "in" || shown === "out") && (
        <CashSheet sessionId={drawer.id} way={shown} move={actions.move} onClose={close} />
      )}
      {shown === "count" && (
        <CountSheet drawer={drawer} count={actions.count} close={actions.close} onClose={close} />
      )}
    </Panel>
  );
}
