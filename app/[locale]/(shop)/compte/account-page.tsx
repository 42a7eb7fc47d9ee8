import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountNav } from "@/components/account/account-nav";
import { UnconfirmedNotice } from "@/components/account/unconfirmed-notice";
import { Texts } from "@/components/texts";
import { addressOfCustomer, type Customer } from "@/lib/customers/customer";
import { askConfirmationAction } from "./actions";

type AccountPageProps = { locale: "fr" | "en"; customer: Customer; texts?: string[]; children: ReactNode };

/** Around every room of an account: who one is, what is left to confirm, and the other rooms. */
export async function AccountPage({ locale, customer, texts = [], children }: AccountPageProps) {
  setRequestLocale(locale);
  const t = await getTranslations("account");
  return (
    <Texts of={["account", ...texts]}>
      <div className="mx-auto grid max-w-3xl grid-cols-1 gap-6 px-4 py-8 sm:px-6">
        <h1 className="text-4xl sm:text-5xl">{t("hello", { name: customer.name })}</h1>
        <AccountNav />
        {!customer.email && (
          <UnconfirmedNotice email={addressOfCustomer(customer)} ask={askConfirmationAction} />
        )}
        {children}
      </div>
    </Texts>
  );
}
