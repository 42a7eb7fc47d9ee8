"use client";
import { useEffect } from "react";
import { keepOffline } from "./keep-offline";
import { lastTracked } from "./last-tracked";

/** An installed shop, or one with an order to show, begins at home: its offline page is kept up to date there. */
export function KeepHome({ locale }: { locale: string }) {
  useEffect(() => {
    if (lastTracked.get() || matchMedia("(display-mode: standalone)").matches) void keepOffline(locale);
  }, [locale]);
  return null;
}
