"use client";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";

type PasswordFieldProps = Omit<ComponentProps<"input">, "type"> & {
  label: string;
  hint?: string;
  error?: string;
};

export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const t = useTranslations("account.password");
  return (
    <Field label={label} hint={hint} error={error}>
      {(wiring) => <PasswordInput {...input} {...wiring} words={{ show: t("show"), hide: t("hide") }} />}
    </Field>
  );
}
