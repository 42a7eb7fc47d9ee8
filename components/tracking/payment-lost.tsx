import { useTranslations } from "next-intl";
import type { Tracking } from "@/lib/orders/tracking";
import { PayLink } from "./pay-link";

/** Its bank did not give what it had authorised: it stands, and nobody starts it before it is paid or left to the receipt. */
export const isPaymentLost = ({
  status,
  plan,
  dueCents,
}: Pick<Tracking, "status" | "plan" | "dueCents">): boolean =>
  status === "placed" && plan === "online" && dueCents > 0;

/** Asks for the payment again, before everything else on the page. */
export function PaymentLost({ token }: { token: string }) {
  const t = useTranslations("tracking.lostPayment");
  return (
    <section
      aria-labelledby="payment-lost"
      className="grid gap-3 rounded-[1.75rem] border-2 border-tomato bg-card p-5 sm:p-6"
    >
      <h2 id="payment-lost" className="text-2xl">
        {t("title")}
      </h2>
      <p>{t("text")}</p>
      <PayLink token={token} />
    </section>
  );
}
