"use client";
import type { ReactNode } from "react";
import { Notice } from "./notice";
import { Sheet } from "./sheet";

type AskSheetProps = {
  title: ReactNode;
  closeLabel: string;
  /** Why it was not done, said above what was typed, which stays; null while nobody has refused. */
  refusal: string | null;
  footer?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** A sheet that asks for a few things and sends them; it is made anew each time it opens. */
export function AskSheet({ title, closeLabel, refusal, footer, onClose, children }: AskSheetProps) {
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      closeLabel={closeLabel}
      footer={footer}
    >
      <div className="grid gap-4 p-5">
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        {children}
      </div>
    </Sheet>
  );
}
