"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { SellingCompany } from "@/lib/outlets/selling-company";

type Keep = (input: { outlet: string; company: SellingCompany }) => Promise<Outcome<null>>;
const fields = ["name", "legalForm", "siret", "vatNumber", "register"] as const;
const blank: SellingCompany = { name: "", legalForm: "", siret: "", vatNumber: "", register: "" };

/** Who sells here, as invoices must say it. */
export function SellerForm({
  outlet,
  company,
  keep,
}: {
  outlet: string;
  company: SellingCompany | null;
  keep: Keep;
}) {
  const t = useTranslations("paper.seller");
  const router = useRouter();
  const [typed, setTyped] = useState(company ?? blank);
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const submit = () =>
    start(async () => {
      const answer = await answered(keep({ outlet, company: typed }));
      if (!answer.ok) return setRefusal(answer);
      setRefusal(null);
      toast.success(t("saved"));
      router.refresh();
    });
  const at = (name: string) => (refusal?.field === `company.${name}` ? refusal.message : undefined);
  const hints = { legalForm: t("legalFormHint"), register: t("registerHint") };
  return (
    <form
      noValidate
      className="grid items-start gap-4 rounded-card border-2 border-line bg-card p-4 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {refusal && !fields.some((name) => at(name)) && (
        <Notice tone="bad" live className="sm:col-span-2">
          {refusal.message}
        </Notice>
      )}
      {fields.map((name) => (
        <Field
          key={name}
          label={t(name)}
          hint={name in hints ? hints[name as keyof typeof hints] : undefined}
          error={at(name)}
          className={name === "name" ? "sm:col-span-2" : undefined}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={120}
              autoComplete="off"
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button type="submit" disabled={pending} className="justify-self-start sm:col-span-2">
        {t("save")}
      </Button>
    </form>
  );
}
