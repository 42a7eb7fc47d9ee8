"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRouter } from "@/components/navigation";
import { AddressBox } from "@/components/shop/address-box";
import { outletName } from "@/components/shop/outlet-name";
import { parseAddress, written } from "@/components/shop/outlet-search";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import type { KeptAddress } from "@/lib/customers/profile";
import { AccountForm } from "./account-form";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

/** An address with the outlet that delivers there; none where nobody does. */
export type ServedAddress = KeptAddress & { servedBy: string | null };
type Actions = { keep: Ask<void>; drop: Ask<void>; prefer: Ask<void> };

/** Where one has it delivered. */
export function AddressesSetting({ addresses, actions }: { addresses: ServedAddress[]; actions: Actions }) {
  const t = useTranslations("account.addresses");
  return (
    <Setting title={t("title")} lead={addresses.length === 0 ? t("none") : t("lead")}>
      <ul className="mb-6 grid gap-3 empty:hidden">
        {addresses.map((address) => (
          <AddressRow key={address.id} address={address} actions={actions} />
        ))}
      </ul>
      <NewAddress keep={actions.keep} />
    </Setting>
  );
}

function AddressRow({ address, actions }: { address: ServedAddress; actions: Actions }) {
  const t = useTranslations("account.addresses");
  const router = useRouter();
  const drop = useSubmit(actions.drop);
  const prefer = useSubmit(actions.prefer);
  const where = `${address.line}, ${address.postcode} ${address.city}`;
  const run = async (what: typeof drop) => {
    await what.submit({ id: address.id });
    router.refresh();
  };
  return (
    <li className="grid gap-2 rounded-2xl border-2 border-line px-4 py-3">
      <p className="font-semibold">
        {where} {address.preferred && <Badge tone="basil">{t("preferred")}</Badge>}
      </p>
      {address.extra && <p className="text-ink-soft">{address.extra}</p>}
      <p className={address.servedBy ? "text-basil text-sm" : "text-sm text-tomato"}>
        {address.servedBy ? t("servedBy", { outlet: outletName(address.servedBy) }) : t("outside")}
      </p>
      <div className="flex flex-wrap gap-2">
        {!address.preferred && (
          <Button
            tone="quiet"
            size="small"
            aria-label={t("preferThis", { where })}
            disabled={prefer.pending}
            onClick={() => void run(prefer)}
          >
            {t("prefer")}
          </Button>
        )}
        <Button
          tone="quiet"
          size="small"
          aria-label={t("dropThis", { where })}
          disabled={drop.pending}
          onClick={() => void run(drop)}
        >
          {t("drop")}
        </Button>
      </div>
    </li>
  );
}

function NewAddress({ keep }: { keep: Ask<void> }) {
  const t = useTranslations("account");
  const router = useRouter();
  const [text, setText] = useState("");
  const [extra, setExtra] = useState("");
  const [missing, setMissing] = useState(false);
  const { pending, refusal, done, submit } = useSubmit(keep);
  const send = async () => {
    const parsed = parseAddress(text);
    setMissing(!parsed);
    if (!parsed) return;
    const outcome = await submit({ ...parsed, city: text.split(parsed.postcode)[1]?.trim() ?? "", extra });
    if (!outcome?.ok) return;
    setText("");
    setExtra("");
    router.refresh();
  };
  return (
    <AccountForm refusal={refusal} done={done && t("saved")} onSubmit={() => void send()}>
      <AddressBox
        label={t("addresses.new")}
        value={text}
        error={missing ? t("addresses.incomplete") : null}
        onChange={setText}
        onPick={(found) => setText(written(found))}
      />
      <Field label={t("addresses.extra")} aside={t("optional")} hint={t("addresses.extraHint")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="address-line2"
            maxLength={120}
            value={extra}
            onChange={(event) => setExtra(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" tone="quiet" className="justify-self-start" disabled={pending}>
        {t(pending ? "pending" : "addresses.keep")}
      </Button>
    </AccountForm>
  );
}
