"use client";
import { BellRing, Check, ChefHat, Flame, ShieldAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Gesture } from "@/lib/kitchen/board";
import { classes } from "../ui/classes";

const looks = {
  accept: { icon: BellRing, look: "bg-ember text-paper" },
  heed: { icon: ShieldAlert, look: "bg-tomato text-on-tomato" },
  start: { icon: Flame, look: "bg-tomato text-on-tomato" },
  made: { icon: ChefHat, look: "bg-basil text-paper" },
  ready: { icon: Check, look: "bg-basil text-paper" },
};

/** The one thing to do next with an order, wide enough for an elbow. */
export function GestureButton({
  kind,
  number,
  allDone,
  onPress,
}: {
  kind: Gesture;
  number: number;
  allDone: boolean;
  onPress: () => void;
}) {
  const t = useTranslations("kitchen");
  const { icon: Icon, look } = looks[kind];
  const word = t(`gesture.${kind}`);
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={t("gestureFor", { gesture: word, number })}
      className={classes(
        "m-2 mt-auto flex min-h-14 items-center justify-center gap-2 rounded-xl font-bold font-display text-xl transition-transform active:translate-y-px",
        look,
        allDone && "kitchen-ready-now",
      )}
    >
      <Icon aria-hidden className="size-6" strokeWidth={2.5} />
      {word}
    </button>
  );
}
