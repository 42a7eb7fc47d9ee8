import { useTranslations } from "next-intl";

/** Four figures for the door: who says them is whom the pizza is for. */
export function DoorPin({ pin }: { pin: string }) {
  const t = useTranslations("tracking.doorPin");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 rounded-2xl bg-ember-wash px-4 py-3">
      <span className="font-semibold">{t("label")}</span>
      <b className="font-display text-2xl tabular-nums tracking-[0.2em]">{pin}</b>
      <span className="w-full text-ink-soft text-sm">{t("hint")}</span>
    </p>
  );
}
