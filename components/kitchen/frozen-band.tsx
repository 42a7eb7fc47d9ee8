"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDuration } from "./use-duration";

/** Two beats were missed: what stands below may no longer be true, and the whole screen says so. */
export function FrozenBand({ ageSeconds }: { ageSeconds: number }) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  const age = ageSeconds < 60 ? `${ageSeconds} s` : duration(ageSeconds / 60);
  return (
    <p
      role="alert"
      className="sticky top-14 z-20 flex items-center justify-center gap-3 bg-tomato px-4 py-3 font-bold text-lg text-on-tomato"
    >
      <WifiOff aria-hidden className="size-6 shrink-0" />
      {t("live.frozen", { duration: age })}
    </p>
  );
}
