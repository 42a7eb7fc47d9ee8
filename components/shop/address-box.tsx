"use client";
import { MapPin } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { inputLook } from "@/components/ui/field";
import { type Suggestion, suggest, wholeAddress, written } from "./outlet-search";

type AddressBoxProps = {
  value: string;
  onChange: (text: string) => void;
  onPick: (suggestion: Suggestion) => void;
  error: string | null;
  /** What it asks for, where it is not the way in. */
  label?: string;
};

/** Where one types an address, with known ones proposed below: the combobox of the ARIA practices, arrows and all. */
export function AddressBox({ value, onChange, onPick, error, label }: AddressBoxProps) {
  const t = useTranslations("shop.finder");
  const asked = label ?? t("label");
  const id = useId();
  const [found, setFound] = useState<Suggestion[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // From the first letter to the choice it is one search.
  const session = useRef("");

  useEffect(() => {
    if (!open || value.trim().length < 3) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      session.current ||= crypto.randomUUID();
      suggest(value, stop.signal, session.current).then(setFound, () => {});
    }, 140);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [value, open]);

  const shown = open && found.length > 0;
  const pick = async (suggestion: Suggestion) => {
    setOpen(false);
    setActive(-1);
    const chosen = await wholeAddress(suggestion, session.current);
    session.current = "";
    onPick(chosen);
  };
  const step = (by: number) => {
    setOpen(true);
    if (found.length > 0)
      setActive((now) => (now + by + found.length + (now < 0 && by < 0 ? 1 : 0)) % found.length);
  };

  return (
    <div className="relative">
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {asked}
      </label>
      <MapPin aria-hidden className="pointer-events-none absolute bottom-4.5 left-4 size-5 text-tomato" />
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="street-address"
        enterKeyHint="search"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        placeholder={t("placeholder")}
        value={value}
        className={`${inputLook} min-h-14 pl-12 text-lg`}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            step(event.key === "ArrowDown" ? 1 : -1);
          } else if (event.key === "Escape" && shown) {
            event.preventDefault();
            setOpen(false);
          } else if (event.key === "Enter" && shown && found[active]) {
            event.preventDefault();
            void pick(found[active]);
          }
        }}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={asked}
        tabIndex={-1}
        hidden={!shown}
        className="absolute inset-x-0 top-full z-20 mt-2 overflow-hidden rounded-2xl border-2 border-line bg-card shadow-xl"
      >
        {found.map((suggestion, index) => (
          <div
            key={suggestion.place ?? written(suggestion)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="flex min-h-12 cursor-pointer flex-wrap items-baseline gap-x-2 px-4 py-3 hover:bg-ember-wash aria-selected:bg-ember-wash"
            // Before the box loses the focus, or the list would be gone before the click lands.
            onPointerDown={(event) => {
              event.preventDefault();
              void pick(suggestion);
            }}
          >
            <span className="font-semibold">{suggestion.line}</span>
            <span className="text-ink-soft text-sm">
              {suggestion.postcode} {suggestion.city}
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {shown ? t("suggestions", { count: found.length }) : ""}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-2 font-semibold text-sm text-tomato">
          {error}
        </p>
      )}
    </div>
  );
}
