import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";

/** To where the order is changed, as long as nothing is begun. */
export function ChangeLink({ token }: { token: string }) {
  const t = useTranslations("tracking.change");
  return (
    <div className="grid justify-items-start gap-2 px-2">
      <Link href={`/suivi/${token}/modifier`} prefetch={false} className={buttonLook({ tone: "quiet" })}>
        <Pencil aria-hidden className="size-5" /> {t("button")}
      </Link>
      <p className="text-ink-soft text-sm">{t("hint")}</p>
    </div>
  );
}
