"use client";
import { Moped } from "lucide-react";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";
import type { Courier } from "@/lib/dispatch/handover";
import { buttonLook } from "../ui/button";

type CourierMenuProps = {
  /** What is given, as it is read out. */
  label: string;
  couriers: readonly Courier[];
  disabled: boolean;
  onChoose: (courierId: string) => void;
};

/** Gives an order or a round to a courier; each name says what he has in hand already. */
export function CourierMenu({ label, couriers, disabled, onChoose }: CourierMenuProps) {
  const t = useTranslations("delivery");
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger
        disabled={disabled || couriers.length === 0}
        aria-label={label}
        className={buttonLook({ tone: "quiet", className: "flex-1" })}
      >
        <Moped aria-hidden className="size-5" />
        {t("assign")}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          className="z-50 max-h-[60dvh] min-w-64 overflow-y-auto rounded-2xl border-2 border-line bg-card p-1.5 shadow-xl"
        >
          {couriers.map(({ id, name, assigned, underWay }) => (
            <DropdownMenu.Item
              key={id}
              onSelect={() => onChoose(id)}
              className="flex min-h-12 cursor-pointer items-center gap-4 rounded-xl px-3 font-semibold outline-none data-highlighted:bg-ember-wash"
            >
              <span className="flex-1">{name}</span>
              <span className="text-ink-soft text-sm">
                {underWay > 0 && t("couriers.underWay", { count: underWay })}
                {underWay === 0 &&
                  (assigned > 0 ? t("couriers.assigned", { count: assigned }) : t("couriers.free"))}
              </span>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
