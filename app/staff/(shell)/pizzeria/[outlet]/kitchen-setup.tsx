"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { KitchenActions } from "@/components/kitchen/gestures";
import { SetupSheet } from "@/components/kitchen/setup-sheet";
import { Button } from "@/components/ui/button";
import type { Kitchen } from "@/lib/outlets/kitchen";

type Props = { outlet: string; kitchen: Kitchen; own: boolean; set: KitchenActions["set"] };

/** What the kitchen can do at a time, said and changed in the kitchen's own sheet. */
export function KitchenSetup({ outlet, kitchen, own, set }: Props) {
  const t = useTranslations("staff.opening.means");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <section className="grid gap-2 rounded-card border-2 border-line bg-card p-4">
      <h3 className="text-xl">{t("kitchen")}</h3>
      <p>{t("has", { places: kitchen.ovenPlaces, hands: kitchen.hands, celsius: kitchen.ovenCelsius })}</p>
      {!own && <p className="text-ink-soft">{t("usual")}</p>}
      <Button tone="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
        {t("change")}
      </Button>
      {open && (
        <SetupSheet
          {...{ outlet, kitchen, set }}
          read={async () => router.refresh()}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
