"use client";
import { Toaster } from "sonner";

/** Short words after a gesture, above whatever screen one is on. */
export const Toasts = () => (
  <Toaster
    position="top-center"
    offset={68}
    mobileOffset={{ top: 64 }}
    toastOptions={{
      classNames: {
        toast: "!rounded-2xl !border-2 !border-line !bg-card !text-ink !font-sans !text-base !shadow-xl",
        description: "!text-ink !text-lg !font-bold",
        success: "!border-basil [&_svg]:!text-basil",
        error: "!border-tomato [&_svg]:!text-tomato",
      },
    }}
  />
);
