import { BookOpenText, ChartColumn, Landmark, Store } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonLook } from "../../ui/button";

/** What belongs to several outlets, or to the group and no outlet of it. */
export function GroupLinks({
  provider,
  reports,
  card,
  outlets,
}: {
  provider: boolean;
  reports: boolean;
  card: boolean;
  outlets: boolean;
}) {
  const t = useTranslations("staff.home.group");
  if (!provider && !reports && !card && !outlets) return null;
  return (
    <nav aria-label={t("title")} className="flex flex-wrap gap-3">
      {reports && (
        <Link href="/staff/rapports" className={buttonLook({ tone: "quiet" })}>
          <ChartColumn aria-hidden className="size-5 text-tomato" />
          {t("reports")}
        </Link>
      )}
      {card && (
        <Link href="/staff/catalogue" className={buttonLook({ tone: "quiet" })}>
          <BookOpenText aria-hidden className="size-5 text-tomato" />
          {t("card")}
        </Link>
      )}
      {outlets && (
        <Link href="/staff/pizzeria" className={buttonLook({ tone: "quiet" })}>
          <Store aria-hidden className="size-5 text-tomato" />
          {t("outlets")}
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
