"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { type Kitchen, KitchenShape } from "@/lib/outlets/kitchen";
import { Checkbox } from "../ui/check";
import { inputLook } from "../ui/field";
import { Sheet } from "../ui/sheet";
import type { KitchenActions } from "./gestures";

const sizes = ["S", "M", "L", "ONE"] as const;
const steps = ["make", "bake", "pack"] as const;
const wholes = ["ovenPlaces", "ovenCelsius", "hands"] as const;

type SetupSheetProps = {
  outlet: string;
  kitchen: Kitchen;
  set: KitchenActions["set"];
  read: () => Promise<void>;
  onClose: () => void;
};

/** Oven, hands and times of an outlet: what the board reckons with. */
export function SetupSheet({ outlet, kitchen, set, read, onClose }: SetupSheetProps) {
  const t = useTranslations("kitchen");
  const [wrong, sayWrong] = useState("");
  const [busy, begin] = useTransition();
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = KitchenShape.safeParse(kitchenIn(new FormData(event.currentTarget)));
    if (!parsed.success) return sayWrong(t("setup.wrong"));
    begin(async () => {
      const answer = await set({ outlet, kitchen: parsed.data }).catch(() => null);
      if (!answer?.ok) return sayWrong(answer?.message ?? t("notSaved"));
      toast.success(t("setup.saved"));
      await read();
      onClose();
    });
  };
  const number = (name: string, label: string, value: number) => (
    <input
      name={name}
      aria-label={label}
      inputMode="numeric"
      required
      defaultValue={value}
      className={`${inputLook} min-h-12 px-2 text-right tabular-nums`}
    />
  );
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      closeLabel={t("setup.close")}
      title={t("setup.title")}
    >
      <form onSubmit={save} className="grid gap-3 px-5 pt-1 pb-6">
        {wholes.map((name) => (
          <div key={name} className="grid grid-cols-[1fr_6rem] items-center gap-3 font-semibold">
            <span>{t(`setup.${name}`)}</span>
            {number(name, t(`setup.${name}`), kitchen[name])}
          </div>
        ))}
        <Checkbox
          name="packsApart"
          label={t("setup.packsApart")}
          hint={t("setup.packsApartHint")}
          defaultChecked={kitchen.packsApart}
        />
        <table>
          <caption className="pb-1 text-left font-semibold">{t("setup.times")}</caption>
          <thead>
            <tr className="text-ink-soft text-sm">
              <td />
              {steps.map((step) => (
                <th key={step} scope="col" className="font-semibold">
                  {t(`setup.${step}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sizes.map((size) => (
              <tr key={size}>
                <th scope="row" className="pr-2 text-left font-bold">
                  {size === "ONE" ? t("setup.starter") : t(`sizeName.${size}`)}
                </th>
                {steps.map((step) => (
                  <td key={step} className="p-1">
                    {number(`${size}.${step}`, `${size} ${t(`setup.${step}`)}`, kitchen.seconds[size][step])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div className="grid grid-cols-[1fr_6rem] items-center gap-3 font-semibold">
          <span>{t("setup.folded")}</span>
          {number("foldedSeconds", t("setup.folded"), kitchen.foldedSeconds)}
        </div>
        {wrong && (
          <p role="alert" className="font-semibold text-tomato-strong">
            {wrong}
          </p>
        )}
        <button
          type="submit"
          disabled={busy}
          className="min-h-14 rounded-xl bg-basil font-bold font-display text-paper text-xl disabled:opacity-55"
        >
          {t("setup.save")}
        </button>
      </form>
    </Sheet>
  );
}

function kitchenIn(form: FormData) {
  const whole = (name: string) => {
    const text = String(form.get(name) ?? "").trim();
    return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  };
  const of = (size: string) => Object.fromEntries(steps.map((step) => [step, whole(`${size}.${step}`)]));
  return {
    ...Object.fromEntries([...wholes, "foldedSeconds"].map((name) => [name, whole(name)])),
    packsApart: form.get("packsApart") !== null,
    seconds: Object.fromEntries(sizes.map((size) => [size, of(size)])),
  };
}
