"use client";
import { ChefHat } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Balls, Production } from "@/lib/inventory/preparation";
import { Button } from "../../ui/button";
import type { Prepare } from "./dough-actions";
import { PrepareSheet } from "./prepare-sheet";

type Made = Omit<Production, "nameFr" | "nameEn" | "lines"> & {
  name: string;
  lines: (Omit<Production["lines"][number], "nameFr" | "nameEn"> & { name: string })[];
};
export type PrepareBallsProps = { outlet: string; production: Made; suggested: Balls; prepare: Prepare };

/** Opens the sheet on which a preparation is booked; it begins afresh, with what the plan says, each time. */
export function PrepareBalls(props: PrepareBallsProps) {
  const t = useTranslations("inventory.dough");
  const [open, show] = useState(false);
  return (
    <>
      <Button onClick={() => show(true)}>
        <ChefHat aria-hidden className="size-5" />
        {t("prepare")}
      </Button>
      {open && <PrepareSheet {...props} onClose={() => show(false)} />}
    </>
  );
}
