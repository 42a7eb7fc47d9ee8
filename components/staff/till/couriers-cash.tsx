"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { formatCents } from "@/lib/money";
import type { CourierCash, Drawer } from "@/lib/till/drawer";
import { Panel } from "../panel";
import type { DrawerActions } from "./drawer-actions";
import { HandInSheet } from "./hand-in-sheet";

type CouriersCashProps = {
  outletId: string;
  couriers: CourierCash[];
  drawers: Drawer[];
  take: DrawerActions["take"];
};

/** Who still carries what he took at the doors; one gesture a round puts it into the drawer. */
export function CouriersCash({ outletId, couriers, drawers, take }: CouriersCashProps) {
  const t = useTranslations("till.drawer.couriers");
  const locale = useLocale();
  const [chosen, choose] = useState<CourierCash | null>(null);
  const [drawer] = drawers;
  return (
    <Panel title={t("title")}>
      {couriers.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {couriers.length > 0 && !drawer && <p className="mb-2 text-ink-soft">{t("needsDrawer")}</p>}
      <ul className="grid gap-3">
        {couriers.map((courier) => (
          <li key={courier.courierId} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <b>{t("owes", { name: courier.name, amount: formatCents(courier.owesCents, locale) })}</b>
              <span className="block text-ink-soft text-sm">{t("stops", { count: courier.payments })}</span>
            </span>
            <Button tone="quiet" disabled={!drawer} onClick={() => choose(courier)}>
              {t("take")}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && drawer && (
        <HandInSheet
          outletId={outletId}
          sessionId={drawer.id}
          courier={chosen}
          take={take}
          onClose={() => choose(null)}
        />
      )}
    </Panel>
  );
}
