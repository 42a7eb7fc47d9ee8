"use client";
import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { buttonLook } from "./button";

type ConfirmProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  children: ReactNode;
  yes: ReactNode;
  no: ReactNode;
  onYes: () => void;
};

/** Asks before something that cannot be taken back; the way back has the focus. */
export function Confirm({ open, onOpenChange, title, children, yes, no, onYes }: ConfirmProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="sheet-veil fixed inset-0 z-40 bg-[#1c120d]/60" />
        <AlertDialog.Content className="sheet-rise fixed inset-x-3 bottom-3 z-50 rounded-card bg-card p-6 text-ink shadow-2xl sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-full sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2">
          <AlertDialog.Title className="text-2xl">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-2 text-ink-soft">{children}</div>
          </AlertDialog.Description>
          <div className="mt-6 flex flex-wrap justify-end gap-3">
            <AlertDialog.Cancel className={buttonLook({ tone: "quiet" })}>{no}</AlertDialog.Cancel>
            <AlertDialog.Action className={buttonLook({ tone: "danger" })} onClick={onYes}>
              {yes}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
