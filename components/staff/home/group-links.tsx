import { ChartColumn, Landmark } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonLook } from "../../ui/button";

/** What belongs to several outlets, or to the group and no outlet of it. */
export function GroupLinks({ provider, reports }: { provider: boolean; reports: boolean }) {
  const t = useTranslations("staff.home.group");
  if (!provider && !reports) return null;
  return (
    <nav aria-label={t("title")} className="flex flex-wrap gap-3">
      {reports && (
        <Link href="/staff/rapports" className={buttonLook({ tone: "quiet" })}>
          <ChartColumn aria-hidden className="size-5 text-tomato" />
          {t("reports")}
        </Link>
      )}
      {provider && (
        <Link href="/staff/paiements" className={buttonLook({ tone: "quiet" })}>
          <Landmark aria-hidden className="size-5 text-tomato" />
          {t("provider")}
        </Link>
      )}
    </nav>
  );
}
