"use client";
import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

function watch(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says at once that the device has lost the network; how old a screen is, the screen says itself. */
export function OfflineBadge() {
  const t = useTranslations("staff.shell");
  const online = useSyncExternalStore(
    watch,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status">
      {!online && (
        <span className="flex items-center gap-1.5 rounded-full bg-tomato px-3 py-1.5 font-bold text-on-tomato text-sm">
          <WifiOff aria-hidden className="size-4" />
          {t("offline")}
        </span>
      )}
    </div>
  );
}
