"use client";
import { Delete } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { inputLook } from "@/components/ui/field";
import { Initials } from "./initials";

type PinPadProps = {
  name: string;
  /** @returns why it was not taken; null: it was. */
  enter: (pin: string) => Promise<string | null>;
  onBack: () => void;
};

const key =
  "grid min-h-16 place-items-center rounded-2xl border-2 border-line bg-card font-bold font-display text-2xl hover:border-crust active:bg-ember-wash";
const most = 6;

/** A PIN by finger or by keys; it is never shown, and never stays when it was wrong. */
export function PinPad({ name, enter, onBack }: PinPadProps) {
  const t = useTranslations("screen");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [pin, type] = useState("");
  const [error, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = () =>
    start(async () => {
      refuse(null);
      const wrong = await enter(pin);
      if (wrong === null) return;
      type("");
      refuse(wrong);
      field.current?.focus();
    });
  const press = (figure: string) => type((before) => (before + figure).slice(0, most));
  return (
    <form
      className="grid max-w-xs gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id} className="flex items-center gap-3 font-semibold text-lg">
        <Initials name={name} />
        {t("pin", { name })}
      </label>
      <input
        id={id}
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: he said who he is a moment ago, and this is all there is to type.
        autoFocus
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={most}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={pin}
        onChange={(event) => type(event.target.value.replaceAll(/\D/g, ""))}
        className={`${inputLook} min-h-14 text-center text-2xl tracking-[0.4em]`}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className="font-semibold text-tomato">
          {error}
        </p>
      )}
      <fieldset className="grid grid-cols-3 gap-2">
        <legend className="sr-only">{t("pad")}</legend>
        {[..."123456789"].map((figure) => (
          <button key={figure} type="button" className={key} onClick={() => press(figure)}>
            {figure}
          </button>
        ))}
        <span />
        <button type="button" className={key} onClick={() => press("0")}>
          0
        </button>
        <button
          type="button"
          aria-label={t("erase")}
          className={key}
          onClick={() => type((before) => before.slice(0, -1))}
        >
          <Delete aria-hidden className="size-6" />
        </button>
      </fieldset>
      <Button type="submit" size="large" wide disabled={pending || pin.length < 4}>
        {t("enter")}
      </Button>
      <Button tone="quiet" onClick={onBack}>
        {t("someoneElse")}
      </Button>
    </form>
  );
}
