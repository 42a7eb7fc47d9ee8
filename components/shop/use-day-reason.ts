import { useTranslations } from "next-intl";
import { isDayReason } from "@/lib/outlets/day-reasons";

/** Why a day is unlike the others, in the reader's words where we have them. */
export function useDayReason(): (reason: string) => string {
  const t = useTranslations("shop.opening.reason");
  return (reason) => (isDayReason(reason) ? t(reason) : reason);
}
