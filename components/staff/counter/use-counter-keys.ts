"use client";
import { useEffect, useEffectEvent } from "react";
import { categories } from "./categories";

type Gestures = { place: () => void; park: () => void; changeMode: () => void };

const focus = (id: string) => {
  const field = document.getElementById(id);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
};

/** The counter without a mouse: `/` the card, F2 the phone, F4 away or delivered, F8 aside, Ctrl+Enter places; Alt+1…6 a shelf. */
export function useCounterKeys({ place, park, changeMode }: Gestures) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const shelf = event.altKey ? categories[Number(event.code.replace("Digit", "")) - 1] : undefined;
    if (event.key === "/" && !typing) focus("card-search");
    else if (event.key === "F2") focus("caller-phone");
    else if (event.key === "F4" && !event.altKey) changeMode();
    else if (event.key === "F8") park();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) place();
    else if (shelf) document.getElementById(`shelf-${shelf}`)?.click();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
