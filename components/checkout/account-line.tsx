"use client";
import { useLocale, useTranslations } from "next-intl";
import type { KnownAccount } from "@/components/account/known-account";
import { Link } from "@/components/navigation";

/** Whose account the order is for; a guest may sign in, and need not. */
export function AccountLine({ account }: { account: KnownAccount | null }) {
  const t = useTranslations("checkout.who");
  const back = useLocale() === "en" ? "/en/commande" : "/commande";
  if (account) return <p className="font-semibold text-basil">{t("signedIn", { name: account.name })}</p>;
  return (
    <p>
      <Link
        href={`/connexion?retour=${back}`}
        prefetch={false}
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
      >
        {t("signIn")}
      </Link>
    </p>
  );
}
