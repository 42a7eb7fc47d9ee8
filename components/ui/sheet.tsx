"use client";
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { classes } from "./classes";

type SheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** The title is only for screen readers when the content shows it in its own way. */
  hideTitle?: boolean;
  closeLabel: string;
  wide?: boolean;
  /** Stays in sight at the bottom while the content scrolls. */
  footer?: ReactNode;
  children: ReactNode;
};

/** A dialog: rises from the bottom on a phone, stands in the middle on a desk. Focus, Escape and the page behind are Radix's work. */
export function Sheet({
  open,
  onOpenChange,
  title,
  hideTitle = false,
  closeLabel,
  wide = false,
  footer,
  children,
}: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-veil fixed inset-0 z-40 bg-[#1c120d]/60" />
        <Dialog.Content
          aria-describedby={undefined}
          className={classes(
            "sheet-rise fixed inset-x-0 bottom-0 z-50 flex max-h-[94dvh] flex-col overflow-hidden rounded-t-[1.75rem] bg-paper text-ink shadow-2xl",
            "sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100%-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-[1.75rem]",
            wide ? "sm:max-w-4xl" : "sm:max-w-lg",
          )}
        >
          <Dialog.Close
            aria-label={closeLabel}
            className="absolute top-3 right-3 z-10 grid size-11 place-items-center rounded-full border-2 border-line bg-card hover:border-crust"
          >
            <X aria-hidden className="size-5" />
          </Dialog.Close>
          {/* The title stays above what scrolls: nothing typed below slips under the way out. */}
          <Dialog.Title className={hideTitle ? "sr-only" : "px-5 pt-6 pr-16 pb-1 text-2xl"}>
            {title}
          </Dialog.Title>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">{children}</div>
          {footer && (
            <div className="border-line border-t-2 bg-card px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
