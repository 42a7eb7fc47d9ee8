import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "../../ui/notice";

/** That what one changes goes into a draft, and the ways out of it. */
export function DraftBanner({ draft, here }: { draft: { id: string; name: string }; here: string }) {
  const t = useTranslations("catalogue.drafts");
  return (
    <Notice title={t("into", { name: draft.name })}>
      <p>{t("intoLead")}</p>
      <p className="mt-1 flex flex-wrap gap-x-5 font-semibold underline underline-offset-2">
        <Link href={`/staff/catalogue/brouillons/${draft.id}`}>{t("see")}</Link>
        <Link href={here}>{t("leave")}</Link>
      </p>
    </Notice>
  );
}
