import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";

/** To where one says how it was. */
export function ReviewLink({ token }: { token: string }) {
  const t = useTranslations("tracking");
  return (
    <Link
      href={`/suivi/${token}/avis`}
      prefetch={false}
      className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
    >
      <Star aria-hidden className="size-5" /> {t("review")}
    </Link>
  );
}
