import { CreditCard } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";

/** To the page on which an order that waits for its payment is paid, or switched to paying on receipt. */
export function PayLink({ token }: { token: string }) {
  const t = useTranslations("tracking.sum");
  return (
    <Link href={`/paiement/${token}`} className={buttonLook({ size: "large", wide: true })}>
      <CreditCard aria-hidden className="size-5" /> {t("pay")}
    </Link>
  );
}
