import { ReceiptText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";

/** To the receipts of what was paid and given back; before that, to where an invoice can be asked for. */
export function ReceiptLink({ token, paid }: { token: string; paid: boolean }) {
  const t = useTranslations("tracking.receipt");
  return (
    <Link
      href={`/suivi/${token}/ticket`}
      prefetch={false}
      className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
    >
      <ReceiptText aria-hidden className="size-5" /> {t(paid ? "button" : "invoice")}
    </Link>
  );
}
