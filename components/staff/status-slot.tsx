"use client";
import { type ReactNode, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";

const never = () => () => {};

/** Puts a screen's own word on how fresh it is into the shell's header. */
export function StatusSlot({ children }: { children: ReactNode }) {
  const slot = useSyncExternalStore(
    never,
    () => document.getElementById("staff-status"),
    () => null,
  );
  return slot && createPortal(children, slot);
}
