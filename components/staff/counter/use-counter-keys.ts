"use client";
import { useEffect, useEffectEvent } from "react";

type Gestures = { place: () => void; park: () => void; changeMode: () => void };

const focus = (id: string) => {
  const field = document.getElementById(id);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
};

const click = (id: string) => document.getElementById(id)?.click();

const keys: Readonly<Record<string, () => void>> = {
  F2: () => focus("caller-phone"),
  F3: () => click("caller-usual"),
  F6: () => focus("ticket-address"),
  F7: () => focus("ticket-time"),
  F9: () => focus("card-search"),
  F10: () => click("parked-first"),
};

/**
 * The counter without a mouse: F2 the phone, F3 the caller's last order again, F4 away or delivered, F6 where to, F7 when,
 * F8 aside, F9 (or `/`) the card, F10 the one aside back, Ctrl+Enter places, Alt+Backspace clears; Alt+1…9 a shelf.
 */
export function useCounterKeys({ place, park, changeMode }: Gestures) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // A sheet over the screen has keys of its own.
    if (document.querySelector('[role="dialog"]')) return;
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const shelf = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
    const plainly = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plainly && keys[event.key]) keys[event.key]?.();
    else if (event.key === "/" && !typing) focus("card-search");
    else if (plainly && event.key === "F4") changeMode();
    else if (plainly && event.key === "F8") park();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) place();
    else if (event.key === "Backspace" && event.altKey) click("ticket-clear");
    else if (shelf) click(`shelf-${shelf}`);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
