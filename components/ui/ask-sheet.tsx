"use client";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";
import { Sheet } from "./sheet";

type AskSheetProps = {
  /** Left out by a sheet that is made anew each time it opens; one that keeps what was typed says so. */
  open?: boolean;
  title: ReactNode;
  closeLabel: string;
  /** Why it was not done, said above what was typed, which stays; null while nobody has refused. */
  refusal: string | null;
  footer?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** A sheet that asks for a few things and sends them. */
export function AskSheet({
  open = true,
  title,
  closeLabel,
  refusal,
  footer,
  onClose,
  children,
}: AskSheetProps) {
  return (
    <Sheet
      open={open}
      onOpenChange={(still) => !still && onClose()}
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

type AskFooterProps = {
  no: ReactNode;
  yes: ReactNode;
  tone?: "primary" | "danger";
  disabled: boolean;
  onNo: () => void;
  onYes: () => void;
};

/** Its two ways out, the one that does it last. */
export const AskFooter = ({ no, yes, tone, disabled, onNo, onYes }: AskFooterProps) => (
  <div className="flex flex-wrap justify-end gap-3">
    <Button tone="quiet" onClick={onNo}>
      {no}
    </Button>
    <Button tone={tone} disabled={disabled} onClick={onYes}>
      {yes}
    </Button>
  </div>
);
