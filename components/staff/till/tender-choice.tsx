"use client";
import {
  Banknote,
  Building2,
  CreditCard,
  Gift,
  type LucideIcon,
  PenLine,
  Ticket,
  Utensils,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { RadioGroup } from "radix-ui";
import type { PaymentMethod } from "@/db/enums";
import type { HandMethod } from "@/lib/payments/tender";
import { KeyHint } from "../counter/key-hint";

const icons: Record<Exclude<PaymentMethod, "online">, LucideIcon> = {
  cash: Banknote,
  card_terminal: CreditCard,
  meal_voucher: Utensils,
  cheque: PenLine,
  voucher: Ticket,
  gift_card: Gift,
  account: Building2,
};

type TenderChoiceProps = {
  offered: readonly HandMethod[];
  value: HandMethod | null;
  onChange: (method: HandMethod) => void;
};

/** The means the outlet takes today, each with its key; the arrows move between them. */
export function TenderChoice({ offered, value, onChange }: TenderChoiceProps) {
  const t = useTranslations("till.pay");
  return (
    <RadioGroup.Root
      aria-label={t("method")}
      value={value ?? ""}
      onValueChange={(next) => {
        const chosen = offered.find((method) => method === next);
        if (chosen) onChange(chosen);
      }}
      className="grid grid-cols-2 gap-2 sm:grid-cols-4"
    >
      {offered.map((method) => {
        const Icon = icons[method];
        return (
          <RadioGroup.Item
            key={method}
            value={method}
            aria-keyshortcuts={t(`keys.${method}`)}
            data-tender={method}
            className="relative grid min-h-16 place-items-center gap-1 rounded-2xl border-2 border-line bg-card p-2 text-center font-semibold leading-tight hover:border-crust data-[state=checked]:border-tomato data-[state=checked]:bg-tomato-wash"
          >
            <Icon aria-hidden className="size-6" />
            {t(`methods.${method}`)}
            <span className="absolute top-1 right-1">
              <KeyHint>{t(`keys.${method}`)}</KeyHint>
            </span>
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}
