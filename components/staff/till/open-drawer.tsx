"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { AmountField } from "./amount-field";
import type { DrawerActions } from "./drawer-actions";
import { useTold } from "./use-told";

type OpenDrawerProps = { outletId: string; drawer: number; floatCents: number; open: DrawerActions["open"] };

/** One field: what lies in it. The last float is taken for it when nothing is typed. */
export function OpenDrawer({ outletId, drawer, floatCents, open }: OpenDrawerProps) {
  const t = useTranslations("till.drawer");
  const [typed, setTyped] = useState<number | null>(null);
  const { refusal, pending, send } = useTold();
  return (
    <form
      className="grid max-w-sm gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(
          () => open({ outletId, drawer, floatCents: typed ?? floatCents }),
          () => t("isOpen", { number: drawer }),
        );
      }}
    >
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <AmountField label={t("float")} otherwiseCents={floatCents} onChange={setTyped} />
      <Button type="submit" disabled={pending}>
        {t("open")}
      </Button>
    </form>
  );
}
