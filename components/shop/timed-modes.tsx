"use client";
import { useTranslations } from "next-intl";
import { chooseMode, useChoice } from "@/components/basket/choice";
import type { Mode } from "@/db/enums";
import { ModeChoice } from "./mode-switch";
import { useFirstTimes } from "./openings";

/** Livraison or À emporter, each with when it would be there if it were ordered now. */
export function TimedModes({ slug }: { slug: string }) {
  const t = useTranslations("common.mode");
  const times = useFirstTimes(slug);
  const said = (mode: Mode) => {
    const time = times?.[mode];
    return time ? t(mode === "delivery" && !times.sure ? "notBefore" : "around", { time }) : null;
  };
  const notes = times && { delivery: said("delivery"), takeaway: said("takeaway") };
  return <ModeChoice mode={useChoice().mode} onChange={chooseMode} notes={notes} />;
}
