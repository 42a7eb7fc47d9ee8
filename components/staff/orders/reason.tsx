import { useTranslations } from "next-intl";

/** Why something ended: one of the house's codes in words, or what a colleague typed. */
export function Reason({ of }: { of: string }) {
  const t = useTranslations("staff.orders.reasons");
  const key = of as Parameters<typeof t.has>[0];
  return <span>{t.has(key) ? t(key) : of}</span>;
}
