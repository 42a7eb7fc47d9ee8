import { Landmark } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonLook } from "../../ui/button";

/** What belongs to the group and to no outlet of it. */
export function GroupLinks({ provider }: { provider: boolean }) {
  const t = useTranslations("staff.home.group");
  if (!provider) return null;
  return (
    <nav aria-label={t("title")} className="flex flex-wrap gap-3">
      <Link href="/staff/paiements" className={buttonLook({ tone: "quiet" })}>
        <Landmark aria-hidden className="size-5 text-tomato" />
        {t("provider")}
      </Link>
    </nav>
  );
}
