"use client";
import { useEffect, useEffectEvent } from "react";
import type { Courier } from "@/lib/dispatch/handover";

/** With a card in focus, 1 to 9 gives its order to the courier of that number. */
export function useAssignKeys(
  couriers: readonly Courier[],
  assign: (orderId: string, courierId: string) => void,
) {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const focused = document.activeElement;
    if (!focused || focused.matches("input, textarea, select")) return;
    const orderId = focused.closest<HTMLElement>("[data-assignable]")?.dataset.assignable;
    const courier = couriers[Number(event.key) - 1];
    if (!orderId || !courier) return;
    event.preventDefault();
    assign(orderId, courier.id);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
