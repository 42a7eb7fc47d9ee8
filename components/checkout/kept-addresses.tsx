"use client";
import { useTranslations } from "next-intl";
import type { KnownAccount } from "@/components/account/known-account";
import type { ChosenPlace } from "@/components/basket/choice";
import { Button } from "@/components/ui/button";

type KeptAddressesProps = { account: KnownAccount | null; take: (place: ChosenPlace) => void };

/** The addresses of an account, one tap each. */
export function KeptAddresses({ account, take }: KeptAddressesProps) {
  const t = useTranslations("checkout.how");
  if (!account || account.addresses.length < 2) return null;
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-2">
      <legend className="mb-1.5 font-semibold">{t("kept")}</legend>
      {account.addresses.map(({ id, line, postcode, city, extra }) => (
        <Button key={id} tone="quiet" size="small" onClick={() => take({ line, postcode, city, extra })}>
          {line}, {city}
        </Button>
      ))}
    </fieldset>
  );
}
